using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using DeStalinization.Web.Store.Learners;
using DeStalinization.Web.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DeStalinization.Web.Tests.Learners;

/// <summary>The clock stands a year ahead of what it was, or two days behind.</summary>
public sealed partial class ClockJumpTests
{
    public static TheoryData<int> Days => [366, -2];

    [Theory]
    [MemberData(nameof(Days))]
    public async Task Whoever_was_there_is_known_and_nothing_is_due_before_it_was_reviewed(int days)
    {
        using var app = new GuideApp();
        var visitor = app.NewVisitor();
        var feedback = await Learner.ReviewAsync(visitor, keep: "true");
        var asked = await visitor.GetAsync(Learner.Question);

        app.Clock.AdjustTime(app.Clock.GetUtcNow().AddDays(days));
        Assert.Contains(days > 0 ? "1 card is due" : "Nothing is due now", (await visitor.GetAsync("/review")).Text, StringComparison.Ordinal);
        var next = await visitor.FollowAsync(await visitor.SendAsync(asked, ("Answer", Learner.Answer)));
        Assert.All(next.Page.QuerySelectorAll(".ratings .quiet"), gap => Assert.DoesNotContain("-", gap.TextContent, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SendAsync(next, ("Rating", "Good"))).Status);
        Assert.Contains("Nothing is due now", (await visitor.GetAsync("/review")).Text, StringComparison.Ordinal);

        await using var scope = app.Services.CreateAsyncScope();
        var card = await scope.ServiceProvider.GetRequiredService<LearnerDb>().Cards.SingleAsync();
        Assert.Equal((2, app.Clock.GetUtcNow()), (card.Repetitions, card.LastReview));
        Assert.InRange(card.ScheduledDays, 1, 100);
        Assert.True(card.Due > app.Clock.GetUtcNow());
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(feedback.Address.AbsolutePath)).Status);
    }

    [Fact]
    public async Task A_sitting_goes_on_and_ends_when_the_clock_falls_back_in_its_midst()
    {
        using var app = new GuideApp();
        var visitor = app.NewVisitor();
        var start = (await visitor.GetAsync($"/practice?cards={Card(Learner.Question)},{Card(Learner.OtherQuestion)}")).One("a.button").GetAttribute("href")!;
        foreach (var rating in (string[])["Again", "Good", "Good"])
        {
            var feedback = await visitor.FollowAsync(await visitor.SendAsync(await visitor.OpenAsync(start), ("Answer", Learner.Answer)));
            await visitor.SendAsync(feedback, ("Rating", rating));
            app.Clock.AdjustTime(app.Clock.GetUtcNow().AddDays(-2));
        }
        Assert.Contains("That was the sitting", (await visitor.OpenAsync(start)).Text, StringComparison.Ordinal);
    }

    /// <summary>The keys' dates move here and not the clock, for which the framework has one of its own.</summary>
    [Theory]
    [MemberData(nameof(Days))]
    public async Task A_form_that_was_open_can_still_be_sent(int days)
    {
        using var data = new TemporaryFolder();
        GuideApp.PutGuide(data.Path);
        Reply asked;
        using (var before = new GuideApp(data: data.Path))
            asked = await before.NewVisitor().GetAsync(Learner.Question);
        await using (var connection = new SqliteConnection($"Data Source={data["learners.db"]};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT Xml FROM DataProtectionKeys";
            var xml = (string)(await command.ExecuteScalarAsync())!;
            command.CommandText = "UPDATE DataProtectionKeys SET Xml = $xml";
            command.Parameters.AddWithValue("$xml", KeyDate().Replace(xml, date => DateTimeOffset.Parse(date.Value, CultureInfo.InvariantCulture).AddDays(-days).ToString("O")));
            await command.ExecuteNonQueryAsync();
        }
        using var after = new GuideApp(data: data.Path);
        var form = asked.Response.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        var fields = Visitor.Fields(asked, ("Answer", Learner.Answer));
        Assert.Equal(HttpStatusCode.Redirect, (await after.NewVisitor(form).PostAsync(asked.Address, fields)).Status);
    }

    [Fact]
    public async Task A_year_in_one_leap_has_nobody_forgotten_at_the_next_start()
    {
        using var data = new TemporaryFolder();
        GuideApp.PutGuide(data.Path);
        string cookie, address;
        using (var before = new GuideApp(data: data.Path))
        {
            var visitor = before.NewVisitor();
            var saved = await visitor.SendAsync(await visitor.GetAsync(Learner.Question), ("Answer", Learner.Answer));
            (cookie, address) = (Learner.Cookie(saved), saved.Location!);
        }
        using var after = new GuideApp(data: data.Path);
        after.Clock.AdjustTime(after.Clock.GetUtcNow().AddDays(366));
        Assert.Equal(HttpStatusCode.OK, (await after.NewVisitor(cookie).GetAsync(address)).Status);
        await using var scope = after.Services.CreateAsyncScope();
        var purge = scope.ServiceProvider.GetRequiredService<PurgeDate>();
        Assert.False(await purge.TryAdvanceAsync(after.Clock.GetUtcNow()));
        Assert.True(await purge.TryAdvanceAsync(after.Clock.GetUtcNow().AddDays(-364)));
        Assert.Equal(HttpStatusCode.OK, (await after.NewVisitor(cookie).GetAsync(address)).Status);
    }

    private static string Card(string address) => Uri.EscapeDataString(address.Replace("/topics/", "", StringComparison.Ordinal).Replace("/self-check/", "#", StringComparison.Ordinal));

    [GeneratedRegex(@"(?<=Date>)[0-9T:.Z+-]+(?=<)")]
    private static partial Regex KeyDate();
}
