using System.Net;
using DeStalinization.Web.Tests.Support;

namespace DeStalinization.Web.Tests.Pages;

/// <summary>A teacher's link and a learner's progress outlive a new name.</summary>
public sealed class MovedTests : IDisposable
{
    private const string File = "topics/de-stalinization.md";

    private readonly TemporaryFolder content = TemporaryFolder.WithContent();
    private readonly TemporaryFolder data = new();

    public void Dispose()
    {
        content.Dispose();
        data.Dispose();
    }

    [Theory]
    [InlineData("/topics/de-stalinisation", "/topics/de-stalinization")]
    [InlineData("/topics/de-stalinisation/self-check", "/topics/de-stalinization/self-check")]
    [InlineData("/topics/de-stalinisation/self-check/key-reforms", "/topics/de-stalinization/self-check/key-reforms")]
    [InlineData("/topics/de-stalinization/self-check/key-reforms", "/topics/de-stalinization/self-check/reforms")]
    public async Task An_address_that_moved_says_where_to(string old, string now)
    {
        await RenameAsync();
        using var app = new GuideApp(content.Path, data.Path);
        var reply = await app.NewVisitor().GetAsync(old);
        Assert.Equal((HttpStatusCode.MovedPermanently, now), (reply.Status, reply.Location));
    }

    [Fact]
    public async Task An_anchor_that_moved_still_leads_to_its_place()
    {
        await RenameAsync();
        using var app = new GuideApp(content.Path, data.Path);
        var page = await app.NewVisitor().GetAsync("/topics/de-stalinization");
        Assert.Equal("reforms", page.One("#key-reforms").ParentElement!.Id);
    }

    [Fact]
    public async Task A_card_comes_due_under_its_new_name()
    {
        string cookie;
        using (var before = new GuideApp(content.Path, data.Path))
        {
            var visitor = before.NewVisitor();
            var asked = await visitor.GetAsync("/topics/de-stalinization/self-check/key-reforms");
            var saved = await visitor.SendAsync(asked, ("Answer", "An amnesty freed prisoners."));
            cookie = saved.Response.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("learner=", StringComparison.Ordinal)).Split(';')[0];
            await visitor.SendAsync(await visitor.FollowAsync(saved), ("Rating", "Good"));
        }
        await RenameAsync();
        using var after = new GuideApp(content.Path, data.Path);
        after.Clock.Advance(TimeSpan.FromDays(10));
        using var client = after.CreateDefaultClient();
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        var due = await new Visitor(client).GetAsync("/review");
        Assert.Equal("/topics/de-stalinization/self-check/reforms", due.One(".due a").GetAttribute("href"));
    }

    private Task RenameAsync() => content.ReplaceAsync(File, "{#key-reforms}", "{#reforms formerly=key-reforms}");
}
