using DeStalinization.Web.Tests.Support;

namespace DeStalinization.Web.Tests.Pages;

/// <summary>A sitting from its start to its end, over each of the things that it can be over.</summary>
public sealed class SittingTests : IDisposable
{
    private const string Practice = "/practice?cards=the-thaw%23signs%2Cgulag%23missing%2Cthe-thaw%23myth-no-censors%2Cglossary%23glasnost%2Cthe-thaw%23youth-festival";

    private readonly GuideApp app = new();

    public void Dispose() => app.Dispose();

    [Theory]
    [InlineData("/topics/the-thaw/self-check", "Back to the topic")]
    [InlineData("/units/the-thaw-unit/self-check", "Back to the unit")]
    [InlineData(Practice, "Back to these cards")]
    public async Task A_sitting_asks_its_cards_one_by_one_and_ends_where_it_began(string start, string back)
    {
        var visitor = app.NewVisitor();
        var page = await BeginAsync(visitor, start);
        var first = page.One("h1").TextContent;
        page = await AnswerAsync(visitor, page, "Good");
        Assert.NotEqual(first, page.One("h1").TextContent);
        var end = await StopAsync(visitor, page);
        Assert.Contains("1 card answered. It comes back in 3 days, 26 November 2026", end.Text, StringComparison.Ordinal);
        Assert.Equal(back, end.One("main a.button").TextContent);
    }

    [Fact]
    public async Task A_set_is_asked_whole_and_in_the_order_that_the_teacher_gave_it()
    {
        var visitor = app.NewVisitor();
        var page = await visitor.GetAsync(Practice);
        Assert.Contains("Everything: 4 cards", page.Text, StringComparison.Ordinal);
        Assert.Contains("Not in the guide: gulag#missing", page.Text, StringComparison.Ordinal);
        page = await BeginAsync(visitor, Practice);
        var asked = new List<string>();
        while (page.Page.QuerySelector("form.answer") is not null)
        {
            asked.Add(page.Address.AbsolutePath);
            page = await AnswerAsync(visitor, page, "Good");
        }
        Assert.Equal(
            ["/topics/the-thaw/self-check/signs", "/topics/the-thaw/self-check/myth-no-censors", "/topics/glossary/self-check/glasnost", "/topics/the-thaw/self-check/youth-festival"],
            asked);
    }

    [Fact]
    public async Task What_is_due_makes_a_sitting_of_its_own()
    {
        var visitor = app.NewVisitor();
        var page = await BeginAsync(visitor, Practice);
        for (var card = 0; card < 4; card++)
            page = await AnswerAsync(visitor, page, "Good");
        app.Clock.Advance(TimeSpan.FromDays(4));
        page = await BeginAsync(visitor, "/review");
        Assert.Contains("/self-check/signs", page.Address.AbsolutePath, StringComparison.Ordinal);
        page = await StopAsync(visitor, await AnswerAsync(visitor, page, "Good"));
        Assert.Contains("1 card answered", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missed_card_comes_back_after_at_least_two_others()
    {
        var visitor = app.NewVisitor();
        var page = await BeginAsync(visitor, Practice);
        var asked = new List<string>();
        while (page.Page.QuerySelector("form.answer") is not null)
        {
            var card = page.Address.Segments[^1];
            asked.Add(card);
            page = await AnswerAsync(visitor, page, card == "signs" && asked.Count(one => one == card) < 2 ? "Again" : "Good");
        }
        Assert.Equal(["signs", "myth-no-censors", "glasnost", "signs", "youth-festival"], asked);
    }

    [Theory]
    [InlineData("/topics/the-thaw/self-check", "3 cards are left")]
    [InlineData(Practice, "3 cards are left")]
    public async Task A_sitting_that_was_left_is_taken_up_where_it_stopped(string start, string left)
    {
        var visitor = app.NewVisitor();
        var next = await AnswerAsync(visitor, await BeginAsync(visitor, start), "Good");
        app.Clock.Advance(TimeSpan.FromDays(1));
        var again = await visitor.GetAsync(start);
        Assert.Contains(left, again.Text, StringComparison.Ordinal);
        Assert.Equal("Go on where you stopped", again.One("main a.button").TextContent);
        var taken = await visitor.OpenAsync(again.One("main a.button").GetAttribute("href")!);
        Assert.Equal(next.Address, taken.Address);
        app.Clock.Advance(TimeSpan.FromDays(8));
        Assert.DoesNotContain("Go on where you stopped", (await visitor.GetAsync(start)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sitting_that_was_left_at_the_feedback_goes_on_with_the_feedback()
    {
        var visitor = app.NewVisitor();
        var feedback = await CheckAsync(visitor, await BeginAsync(visitor, Practice));
        var again = await visitor.GetAsync(Practice);
        var taken = await visitor.OpenAsync(again.One("main a.button").GetAttribute("href")!);
        Assert.Equal(feedback.Address.AbsolutePath, taken.Address.AbsolutePath);
    }

    [Fact]
    public async Task The_end_puts_first_what_she_was_sure_of_but_missed()
    {
        var visitor = app.NewVisitor();
        var page = await AnswerAsync(visitor, await BeginAsync(visitor, Practice), "Good");
        page = await AnswerAsync(visitor, page, "Hard", ("Choice", "true"), ("Confidence", "Certain"));
        var end = await StopAsync(visitor, page);
        Assert.Contains("2 cards answered. The first of them comes back in 2 days", end.Text, StringComparison.Ordinal);
        Assert.Contains("Sure but missed", end.One(".covered > li").TextContent, StringComparison.Ordinal);
        Assert.Contains("Censorship was abolished", end.One(".covered > li").TextContent, StringComparison.Ordinal);
        Assert.Single(end.Page.QuerySelectorAll(".sure"));
    }

    internal static async Task<Reply> BeginAsync(Visitor visitor, string start, string choice = "main a.button") =>
        await visitor.OpenAsync((await visitor.GetAsync(start)).One(choice).GetAttribute("href")!);

    internal static async Task<Reply> CheckAsync(Visitor visitor, Reply asked, params (string Name, string? Value)[] filled) =>
        await visitor.FollowAsync(await visitor.SendAsync(asked, filled is [] ? [("Skip", "true")] : filled));

    internal static async Task<Reply> StopAsync(Visitor visitor, Reply asked) =>
        await visitor.OpenAsync(asked.One("main a[href$='end=true']").GetAttribute("href")!);

    /// <summary>Answers or asks to be shown, and rates.</summary>
    private async Task<Reply> AnswerAsync(Visitor visitor, Reply asked, string rating, params (string Name, string? Value)[] filled)
    {
        var feedback = await CheckAsync(visitor, asked, filled);
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        return await visitor.FollowAsync(await visitor.SendAsync(feedback, ("Rating", rating)));
    }
}
