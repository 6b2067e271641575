using System.Net;
using System.Text;
using DeStalinization.Web.Tests.Support;

namespace DeStalinization.Web.Tests.Pages.Progress;

public sealed class CalendarTests : IDisposable
{
    private const string Question = "/topics/de-stalinization/self-check/secret-speech-role";

    private readonly GuideApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task A_calendar_shows_how_many_cards_are_due_and_nothing_else_until_it_is_revoked()
    {
        var visitor = app.NewVisitor();
        await visitor.StudyAsync(Question, "Zwiebelkuchen.", last: ("Keep", "true"));
        var made = await visitor.FollowAsync(await WantAsync(visitor, true));
        var address = made.One("a.address").GetAttribute("href")!;
        var stranger = app.NewVisitor();
        using var reply = await stranger.Client.GetAsync(new Uri(address));
        Assert.Equal("text/calendar", reply.Content.Headers.ContentType!.MediaType);
        Assert.True(reply.Headers.CacheControl!.NoStore);
        Assert.False(reply.Headers.Contains("Set-Cookie"));
        var text = await reply.Content.ReadAsStringAsync();
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.Contains("\r\nDTSTART;VALUE=DATE:20261126\r\n", text, StringComparison.Ordinal);
        Assert.Contains("\r\nSUMMARY:1 card to review\r\n", text, StringComparison.Ordinal);
        Assert.Single(text.Split("BEGIN:VEVENT").Skip(1));
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain("Zwiebelkuchen", text, StringComparison.Ordinal);

        await WantAsync(visitor, true);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(address)).Status);
        address = (await visitor.GetAsync("/progress")).One("a.address").GetAttribute("href")!;
        await WantAsync(visitor, false);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(address)).Status);
    }

    [Fact]
    public async Task Somebody_who_does_not_keep_her_progress_has_no_calendar()
    {
        var visitor = app.NewVisitor();
        await visitor.StudyAsync(Question, "One.");
        var page = await visitor.FollowAsync(await WantAsync(visitor, true));
        Assert.Null(page.Page.QuerySelector("a.address"));
    }

    // The forms of the page share one token.
    private static async Task<Reply> WantAsync(Visitor visitor, bool wanted)
    {
        var token = (await visitor.GetAsync("/progress")).One("input[name=token]").GetAttribute("value")!;
        return await visitor.PostAsync(
            new Uri("/progress/calendar", UriKind.Relative),
            [KeyValuePair.Create("token", token), KeyValuePair.Create("Wanted", wanted ? "true" : "false")]);
    }
}
