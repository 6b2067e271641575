using System.Net;
using DeStalinization.Web.Tests.Support;

namespace DeStalinization.Web.Tests.Search;

public sealed class SearchTests : IDisposable
{
    private readonly GuideApp app = new();

    public void Dispose() => app.Dispose();

    [Theory]
    [InlineData("secret speech", "/topics/secret-speech")]
    [InlineData("SECRET", "/topics/secret-speech")]
    [InlineData("thaw", "/topics/the-thaw")]
    [InlineData("thawing", "/topics/the-thaw")]
    [InlineData("pragu", "/topics/prague-spring")]
    [InlineData("rehabilitat", "/")]
    [InlineData("1956", "/topics/")]
    public async Task Words_stems_and_beginnings_are_found(string typed, string first) =>
        Assert.StartsWith(first, (await SearchAsync(typed)).One(".hits a").GetAttribute("href"), StringComparison.Ordinal);

    [Fact]
    public async Task The_words_found_are_marked_and_the_place_is_linked()
    {
        var page = await SearchAsync("Dubcek");
        Assert.Contains(page.Page.QuerySelectorAll(".hits mark"), mark => mark.TextContent.StartsWith("Dubček", StringComparison.Ordinal));
        var address = page.One(".hits a").GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.OK, (await app.NewVisitor().GetAsync(address)).Status);
    }

    [Fact]
    public async Task A_model_answer_is_not_found_by_searching()
    {
        var visitor = app.NewVisitor();
        var asked = await visitor.GetAsync("/topics/de-stalinization/self-check/secret-speech-role");
        var feedback = await visitor.FollowAsync(await visitor.SendAsync(asked, ("Skip", "true")));
        var opening = feedback.One("#model-answer ~ .prose").TextContent.Trim().Split(' ').Take(10);
        Assert.Contains("Nothing was found", (await SearchAsync(string.Join(' ', opening))).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\" OR 1=1 --")]
    [InlineData("title:thaw NEAR(a b) * ^ - AND OR NOT")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("😀 👩‍👧 ﷽")]
    [InlineData("оттепель")]
    [InlineData("\0\u0002\u0003")]
    [InlineData("%00%ff")]
    public async Task Any_input_is_safe(string typed)
    {
        var page = await SearchAsync(typed);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Empty(page.Page.QuerySelectorAll("script"));
    }

    [Fact]
    public async Task Ten_thousand_characters_are_safe() =>
        Assert.Equal(HttpStatusCode.OK, (await SearchAsync(new string('a', 10_000))).Status);

    private Task<Reply> SearchAsync(string typed) => app.NewVisitor().GetAsync($"/search?q={Uri.EscapeDataString(typed)}");
}
