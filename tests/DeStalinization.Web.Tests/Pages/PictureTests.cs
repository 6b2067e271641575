using System.Net;
using DeStalinization.Web.Tests.Support;

namespace DeStalinization.Web.Tests.Pages;

public sealed class PictureTests
{
    [Fact]
    public async Task A_picture_of_the_guide_is_shown_on_its_page_and_served()
    {
        using var content = TemporaryFolder.WithContent();
        Directory.CreateDirectory(content["images"]);
        await File.WriteAllBytesAsync(content["images/hall.png"], [0x89, 0x50, 0x4e, 0x47]);
        await content.ReplaceAsync("topics/the-thaw.md", "## Definition\n", "## Definition\n\n![The hall](../images/hall.png)\n");
        using var app = new GuideApp(content.Path);
        var visitor = app.NewVisitor();
        var picture = (await visitor.GetAsync("/topics/the-thaw")).One("main img");
        Assert.Equal("The hall", picture.GetAttribute("alt"));
        var reply = await visitor.GetAsync(picture.GetAttribute("src")!);
        Assert.Equal((HttpStatusCode.OK, "image/png"), (reply.Status, reply.Response.Content.Headers.ContentType?.MediaType));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/images/%2e%2e/guide.md")).Status);
    }
}
