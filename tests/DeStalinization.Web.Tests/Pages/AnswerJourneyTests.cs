using System.Net;
using DeStalinization.Learning.Scheduling;
using DeStalinization.Web.Tests.Support;

namespace DeStalinization.Web.Tests.Pages;

/// <summary>An answer's whole way: asked, saved, checked, rated, due again.</summary>
public sealed class AnswerJourneyTests : IDisposable
{
    private const string Question = "/topics/de-stalinization/self-check/secret-speech-role";
    private const string Answer = "Khrushchev told the delegates that Stalin was a tyrant. <b>Nobody</b> had said so before.";

    private readonly GuideApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task The_page_that_asks_does_not_hold_the_model_answer()
    {
        var visitor = app.NewVisitor();
        var asked = await visitor.GetAsync(Question);
        var feedback = await visitor.FollowAsync(await visitor.SendAsync(asked, ("Answer", Answer)));
        var modelAnswer = feedback.One("#model-answer ~ .prose").TextContent.Trim();
        Assert.True(modelAnswer.Length > 200);
        Assert.DoesNotContain(modelAnswer[..60], asked.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_shown_point_by_point_with_its_own_words_marked()
    {
        var visitor = app.NewVisitor();
        var feedback = await AnswerAsync(visitor, Answer);
        Assert.Equal(Answer, feedback.One(".typed").TextContent.Trim());
        Assert.Contains(feedback.Page.QuerySelectorAll(".typed mark"), mark => mark.TextContent.Contains("Stalin", StringComparison.Ordinal));
        Assert.InRange(feedback.Page.QuerySelectorAll(".point").Length, 3, 5);
        Assert.Empty(feedback.Page.QuerySelectorAll(".typed b"));
    }

    [Fact]
    public async Task A_point_that_was_not_found_leads_to_the_fact_that_teaches_it()
    {
        var visitor = app.NewVisitor();
        var feedback = await AnswerAsync(visitor, "I have no idea at all, sorry about that.");
        var fact = feedback.One(".point.not-found details a").GetAttribute("href")!;
        var topic = await visitor.OpenAsync(fact);
        Assert.NotNull(topic.Page.GetElementById(fact.Split('#')[1]));
    }

    [Fact]
    public async Task A_rated_card_is_due_when_the_scheduler_said_and_not_before()
    {
        var visitor = app.NewVisitor();
        var feedback = await AnswerAsync(visitor, Answer);
        var now = app.Clock.GetUtcNow();
        var gap = new Scheduler(new SchedulerOptions()).Next(CardState.New(now), Rating.Good, now).Due - now;
        var rated = await visitor.FollowAsync(await visitor.SendAsync(feedback, ("Rating", "Good")));
        Assert.Contains($"comes back in {gap.Days} days, 26 November 2026", rated.Text, StringComparison.Ordinal);

        app.Clock.Advance(gap - TimeSpan.FromSeconds(1));
        Assert.Contains("Nothing is due now", (await visitor.GetAsync("/review")).Text, StringComparison.Ordinal);
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        var due = await visitor.GetAsync("/review");
        Assert.Equal(Question, due.One(".due a").GetAttribute("href"));
    }

    [Fact]
    public async Task What_is_due_is_asked_rated_and_gone_from_the_list()
    {
        var visitor = app.NewVisitor();
        await visitor.SendAsync(await AnswerAsync(visitor, Answer), ("Rating", "Again"));
        app.Clock.Advance(TimeSpan.FromDays(3));
        var asked = await visitor.OpenAsync((await visitor.GetAsync("/review")).One("a.button").GetAttribute("href")!);
        var feedback = await visitor.FollowAsync(await visitor.SendAsync(asked, ("Answer", Answer), ("Confidence", "Certain")));
        var next = await visitor.FollowAsync(await visitor.SendAsync(feedback, ("Rating", "Good")));
        var end = await visitor.OpenAsync(next.Page.QuerySelectorAll("main a").Single(link => link.TextContent == "Stop here").GetAttribute("href")!);
        Assert.Contains("1 card answered", end.Text, StringComparison.Ordinal);
        Assert.Contains("Sure but missed", end.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing is due now", (await visitor.GetAsync("/review")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task I_do_not_know_shows_the_points_and_suggests_again()
    {
        var visitor = app.NewVisitor();
        var asked = await visitor.GetAsync(Question);
        var feedback = await visitor.FollowAsync(await visitor.SendAsync(asked, ("Skip", "true")));
        Assert.Contains("You asked to be shown the points", feedback.Text, StringComparison.Ordinal);
        Assert.Equal("Again", feedback.One("input[name=Rating][checked]").GetAttribute("value"));
    }

    [Fact]
    public async Task A_rating_that_is_none_is_refused_and_the_ticks_stay()
    {
        var visitor = app.NewVisitor();
        var feedback = await AnswerAsync(visitor, "Nothing comes to mind here.");
        var box = feedback.One("input[name=Ticked]").GetAttribute("value")!;
        var refused = await visitor.SendAsync(feedback, ("Rating", "9"), ("Ticked", box));
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.True(refused.One($"input[value={box}]").HasAttribute("checked"));
    }

    [Fact]
    public async Task Somebody_else_does_not_see_the_attempt()
    {
        var feedback = await AnswerAsync(app.NewVisitor(), Answer);
        Assert.Equal(HttpStatusCode.NotFound, (await app.NewVisitor().GetAsync(feedback.Address.AbsolutePath)).Status);
    }

    [Fact]
    public async Task The_first_answer_sets_a_cookie_for_the_sitting_or_for_a_year()
    {
        Assert.DoesNotContain("max-age", await LearnerCookieAsync(keep: "false"), StringComparison.OrdinalIgnoreCase);
        var kept = await LearnerCookieAsync(keep: "true");
        Assert.Contains("max-age=31536000", kept, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", kept, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", kept, StringComparison.OrdinalIgnoreCase);
    }

    private async Task<string> LearnerCookieAsync(string keep)
    {
        var visitor = app.NewVisitor();
        var asked = await visitor.GetAsync(Question);
        Assert.DoesNotContain(asked.Response.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("learner=", StringComparison.Ordinal));
        var saved = await visitor.SendAsync(asked, ("Answer", Answer), ("Keep", keep));
        return saved.Response.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("learner=", StringComparison.Ordinal));
    }

    private static async Task<Reply> AnswerAsync(Visitor visitor, string answer) =>
        await visitor.FollowAsync(await visitor.SendAsync(await visitor.GetAsync(Question), ("Answer", answer)));
}
