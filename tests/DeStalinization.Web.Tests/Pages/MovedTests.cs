using System.Net;
using DeStalinization.Web.Store.Learners;
using DeStalinization.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DeStalinization.Web.Tests.Pages;

/// <summary>A teacher's link and a learner's progress outlive a new name.</summary>
public sealed class MovedTests : IDisposable
{
    private const string File = "topics/de-stalinization.md";

    private static readonly (string Old, string Now)[] Moved =
    [
        ("/topics/de-stalinisation", "/topics/de-stalinization"),
        ("/topics/de-stalinisation/self-check", "/topics/de-stalinization/self-check"),
        ("/topics/de-stalinisation/self-check/key-reforms", "/topics/de-stalinization/self-check/reforms"),
        ("/topics/de-stalinization/self-check/key-reforms", "/topics/de-stalinization/self-check/reforms"),
    ];

    private readonly TemporaryFolder content = TemporaryFolder.WithContent();
    private readonly TemporaryFolder data = new();

    public void Dispose()
    {
        content.Dispose();
        data.Dispose();
    }

    [Fact]
    public async Task An_address_that_moved_says_where_to()
    {
        await RenameAsync();
        using var app = new GuideApp(content.Path, data.Path);
        var visitor = app.NewVisitor();
        foreach (var (old, now) in Moved)
        {
            var reply = await visitor.GetAsync(old);
            Assert.Equal((HttpStatusCode.MovedPermanently, now), (reply.Status, reply.Location));
        }
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
        var cookie = await RateAsync();
        await RenameAsync();
        using var after = new GuideApp(content.Path, data.Path);
        after.Clock.Advance(TimeSpan.FromDays(10));
        var due = await after.NewVisitor(cookie).GetAsync("/review");
        Assert.Equal("/topics/de-stalinization/self-check/reforms", due.One(".due a").GetAttribute("href"));
    }

    [Fact]
    public async Task A_question_that_means_something_else_now_is_asked_again_at_once()
    {
        var cookie = await RateAsync();
        using (var same = new GuideApp(content.Path, data.Path))
            Assert.Contains("Nothing is due now", (await same.NewVisitor(cookie).GetAsync("/review")).Text, StringComparison.Ordinal);
        await content.ReplaceAsync(File, "{#key-reforms}", "{#key-reforms rev=2}");
        using var after = new GuideApp(content.Path, data.Path);
        var due = await after.NewVisitor(cookie).GetAsync("/review");
        Assert.Equal("/topics/de-stalinization/self-check/key-reforms", due.One(".due a").GetAttribute("href"));
    }

    [Fact]
    public async Task A_rewording_keeps_the_history()
    {
        var cookie = await RateAsync();
        await content.ReplaceAsync(File, "### What were the key reforms of de-Stalinization", "### Which were the main reforms of de-Stalinization");
        using var after = new GuideApp(content.Path, data.Path);
        var visitor = after.NewVisitor(cookie);
        Assert.Contains("Nothing is due now", (await visitor.GetAsync("/review")).Text, StringComparison.Ordinal);
        Assert.StartsWith("Which were the main reforms", (await visitor.GetAsync("/progress/answers")).One(".history a").TextContent, StringComparison.Ordinal);
        after.Clock.Advance(TimeSpan.FromDays(10));
        Assert.Equal("/topics/de-stalinization/self-check/key-reforms", (await visitor.GetAsync("/review")).One(".due a").GetAttribute("href"));
    }

    [Fact]
    public async Task A_topic_under_a_new_slug_goes_on_with_the_card_that_was()
    {
        var cookie = await RateAsync();
        foreach (var file in Directory.EnumerateFiles(content.Path, "*.md", SearchOption.AllDirectories))
            await System.IO.File.WriteAllTextAsync(file, (await System.IO.File.ReadAllTextAsync(file)).Replace("de-stalinization.md", "undoing.md", StringComparison.Ordinal));
        await content.ReplaceAsync(File, "formerly: [de-stalinisation]", "formerly: [de-stalinisation, de-stalinization]");
        System.IO.File.Move(content[File], content["topics/undoing.md"]);
        using var after = new GuideApp(content.Path, data.Path);
        after.Clock.Advance(TimeSpan.FromDays(10));
        var visitor = after.NewVisitor(cookie);
        var due = (await visitor.GetAsync("/review")).One(".due a").GetAttribute("href")!;
        Assert.Equal("/topics/undoing/self-check/key-reforms", due);
        var form = (await visitor.GetAsync(due)).Response.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        await after.NewVisitor($"{cookie}; {form}").StudyAsync(due, "Prisoners came home.");
        await using var scope = after.Services.CreateAsyncScope();
        var card = await scope.ServiceProvider.GetRequiredService<LearnerDb>().Cards.SingleAsync();
        Assert.Equal(("undoing#key-reforms", 2), (card.CardKey, card.Repetitions));
    }

    [Fact]
    public async Task A_card_that_has_left_the_guide_is_asked_no_more_but_is_still_hers()
    {
        var cookie = await RateAsync();
        await content.ReplaceAsync(File, "{#key-reforms}", "{#another-question}");
        using var after = new GuideApp(content.Path, data.Path);
        after.Clock.Advance(TimeSpan.FromDays(10));
        var visitor = after.NewVisitor(cookie);
        Assert.Empty((await visitor.GetAsync("/review")).Page.QuerySelectorAll(".due a"));
        var history = (await visitor.GetAsync("/progress/answers")).One(".history").TextContent;
        Assert.Contains("de-stalinization#key-reforms", history, StringComparison.Ordinal);
        Assert.Contains("An amnesty freed prisoners.", history, StringComparison.Ordinal);
        var download = await visitor.Client.GetStringAsync(new Uri("/progress/download", UriKind.Relative));
        Assert.Equal(2, download.Split("\"de-stalinization#key-reforms\"").Length - 1);
    }

    /// <summary>Answers and rates a question.</summary>
    /// <returns>The learner's cookie.</returns>
    private async Task<string> RateAsync()
    {
        using var app = new GuideApp(content.Path, data.Path);
        var visitor = app.NewVisitor();
        var asked = await visitor.GetAsync("/topics/de-stalinization/self-check/key-reforms");
        var saved = await visitor.SendAsync(asked, ("Answer", "An amnesty freed prisoners."));
        await visitor.SendAsync(await visitor.FollowAsync(saved), ("Rating", "Good"));
        return saved.Response.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("learner=", StringComparison.Ordinal)).Split(';')[0];
    }

    private Task RenameAsync() => content.ReplaceAsync(File, "{#key-reforms}", "{#reforms formerly=key-reforms}");
}
