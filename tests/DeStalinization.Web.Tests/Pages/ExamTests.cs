using DeStalinization.Web.Tests.Support;

namespace DeStalinization.Web.Tests.Pages;

/// <summary>A sitting as in an exam: answer all, then see the feedback on all.</summary>
public sealed class ExamTests : IDisposable
{
    private const string Exam = "main a[href$='.exam']";

    private readonly GuideApp app = new();

    public void Dispose() => app.Dispose();

    [Theory]
    [InlineData("/topics/the-thaw/self-check")]
    [InlineData("/units/the-thaw-unit/self-check")]
    [InlineData("/practice?cards=the-thaw%23signs%2Cthe-thaw%23two-frosts")]
    public async Task All_is_answered_before_anything_is_said_of_it(string start)
    {
        var visitor = app.NewVisitor();
        var page = await SittingTests.BeginAsync(visitor, start, Exam);
        var asked = new List<string>();
        while (page.Page.QuerySelector("form.answer") is not null)
        {
            asked.Add(page.One("h1").TextContent);
            page = await AnswerAsync(visitor, page);
        }
        Assert.Equal(asked, page.Page.QuerySelectorAll(".covered a").Select(link => link.TextContent));
        Assert.Equal(asked.Count, asked.Distinct().Count());
        page = await visitor.GetAsync(page.One("main a.button").GetAttribute("href")!);
        var seen = new List<string>();
        while (page.Page.QuerySelector("form.points") is not null)
        {
            seen.Add(page.One("h1").TextContent);
            page = await RateAsync(visitor, page, "Again");
        }
        Assert.Equal(asked, seen);
        Assert.Contains($"{asked.Count} cards answered", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stopping_early_leads_to_the_feedback_and_to_no_more_questions()
    {
        var visitor = app.NewVisitor();
        var page = await AnswerAsync(visitor, await SittingTests.BeginAsync(visitor, "/topics/the-thaw/self-check", Exam));
        page = await SittingTests.StopAsync(visitor, await AnswerAsync(visitor, page));
        Assert.Contains("All answered", page.Text, StringComparison.Ordinal);
        page = await visitor.GetAsync(page.One("main a.button").GetAttribute("href")!);
        page = await RateAsync(visitor, page, "Good");
        Assert.NotNull(page.Page.QuerySelector("form.points"));
        Assert.Contains("2 cards answered", (await RateAsync(visitor, page, "Good")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exam_that_was_left_goes_on_with_the_next_question_or_with_the_feedback()
    {
        const string start = "/practice?cards=the-thaw%23signs%2Cthe-thaw%23two-frosts";
        var visitor = app.NewVisitor();
        var next = await AnswerAsync(visitor, await SittingTests.BeginAsync(visitor, start, Exam));
        Assert.Equal(next.Address, (await SittingTests.BeginAsync(visitor, start)).Address);
        await AnswerAsync(visitor, next);
        Assert.Contains("All answered", (await SittingTests.BeginAsync(visitor, start)).Text, StringComparison.Ordinal);
    }

    private async Task<Reply> AnswerAsync(Visitor visitor, Reply asked)
    {
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        return await SittingTests.CheckAsync(visitor, asked, ("Answer", "Something that is long enough to be read."));
    }

    private async Task<Reply> RateAsync(Visitor visitor, Reply feedback, string rating)
    {
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        return await visitor.FollowAsync(await visitor.SendAsync(feedback, ("Rating", rating)));
    }
}
