using System.Net;
using DeStalinization.Web.Tests.Support;

namespace DeStalinization.Web.Tests.Pages.Progress;

public sealed class IndexTests : IDisposable
{
    private const string First = "/topics/de-stalinization/self-check/secret-speech-role";
    private const string Second = "/topics/de-stalinization/self-check/key-reforms";

    private readonly GuideApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Somebody_new_is_told_that_nothing_is_kept_and_is_given_no_cookie()
    {
        var page = await app.NewVisitor().GetAsync("/progress");
        Assert.Contains("Nothing is kept about you", page.Text, StringComparison.Ordinal);
        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
        Assert.True(page.Response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task The_chart_and_its_table_say_how_often_each_degree_of_sureness_was_right()
    {
        var visitor = app.NewVisitor();
        await visitor.StudyAsync(First, "One.", ticks: parts => parts, last: ("Confidence", "Certain"));
        await visitor.StudyAsync(Second, "Two.", ticks: parts => parts.Skip(1), last: ("Confidence", "Certain"));
        await visitor.StudyAsync(First, "Three.", ticks: _ => [], last: ("Confidence", "Guess"));
        var page = await visitor.GetAsync("/progress");
        Assert.Equal(["Guess (1) 0", "Fairly (0) not known", "Certain (2) 50"], Rows(page, "calibration"));
        Assert.NotNull(page.Page.QuerySelector("#calibration svg[role=img] title"));
    }

    [Fact]
    public async Task Only_the_first_answer_to_a_card_in_a_sitting_shows_how_sure_she_was()
    {
        var visitor = app.NewVisitor();
        const string sitting = "?sitting=topic.de-stalinization.all.0123456789abcdef0123456789abcdef";
        await visitor.StudyAsync(First + sitting, "Missed.", "Again", _ => [], ("Confidence", "Fairly"));
        app.Clock.Advance(TimeSpan.FromMinutes(5));
        await visitor.StudyAsync(First + sitting, "Had it.", "Good", parts => parts, ("Confidence", "Fairly"));
        Assert.Equal("Fairly (1) 0", Rows(await visitor.GetAsync("/progress"), "calibration")[1]);
    }

    [Fact]
    public async Task What_is_due_is_counted_for_each_day_of_four_weeks()
    {
        var visitor = app.NewVisitor();
        await visitor.StudyAsync(First, "One.", "Good");
        await visitor.StudyAsync(Second, "Two.", "Good");
        var page = await visitor.GetAsync("/progress");
        var days = Rows(page, "due-per-day");
        Assert.Equal(28, days.Count);
        Assert.Equal(["26 Nov 2"], days.Where(day => !day.EndsWith(" 0", StringComparison.Ordinal)));
        Assert.Contains("2 cards for some days", page.One("#known ~ ul").TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_point_that_was_missed_leads_to_the_fact_that_teaches_it()
    {
        var visitor = app.NewVisitor();
        await visitor.StudyAsync(First, "One.", ticks: _ => []);
        var link = (await visitor.GetAsync("/progress")).One(".weak a.teaches").GetAttribute("href")!;
        Assert.NotNull((await visitor.GetAsync(link)).Page.GetElementById(link.Split('#')[1]));
    }

    [Fact]
    public async Task The_history_lists_every_answer_page_by_page_and_leads_to_its_feedback()
    {
        var visitor = app.NewVisitor();
        for (var answer = 1; answer <= 21; answer++)
        {
            await visitor.SendAsync(await visitor.GetAsync(First), ("Answer", $"Stalin was condemned, number {answer}."));
            app.Clock.Advance(TimeSpan.FromSeconds(1));
        }
        var page = await visitor.GetAsync("/progress/answers");
        Assert.Contains("number 21.", page.One(".history li").TextContent, StringComparison.Ordinal);
        var earlier = await visitor.GetAsync(page.One("a[rel=next]").GetAttribute("href")!);
        Assert.Contains("number 1.", earlier.One(".history li").TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(earlier.One(".history a").GetAttribute("href")!)).Status);
    }

    [Fact]
    public async Task Keeping_and_new_cards_a_day_can_be_changed_and_a_wrong_number_is_refused()
    {
        var visitor = app.NewVisitor();
        await visitor.StudyAsync(First, "One.");
        var form = await visitor.GetAsync("/progress/settings");
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.SendAsync(form, ("NewPerDay", "51"))).Status);
        var saved = await visitor.SendAsync(form, ("NewPerDay", "0"), ("Keep", "true"));
        Assert.Contains(saved.Response.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("learner=", StringComparison.Ordinal) && cookie.Contains("max-age=31536000", StringComparison.OrdinalIgnoreCase));
        Assert.Empty((await visitor.GetAsync("/review")).Page.QuerySelectorAll(".fresh a"));
        Assert.Equal("0", (await visitor.FollowAsync(saved)).One("#new-per-day").GetAttribute("value"));
    }

    private static List<string> Rows(Reply page, string chart) =>
        [.. page.Page.QuerySelectorAll($"#{chart} tbody tr").Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent)))];
}
