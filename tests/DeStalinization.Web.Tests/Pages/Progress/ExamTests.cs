using System.Net;
using DeStalinization.Web.Store.Learners;
using DeStalinization.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DeStalinization.Web.Tests.Pages.Progress;

public sealed class ExamTests : IDisposable
{
    private const string Question = "/topics/de-stalinization/self-check/secret-speech-role";

    private readonly GuideApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task A_date_brings_every_card_back_by_the_day_before_and_its_removal_undoes_that()
    {
        var visitor = app.NewVisitor();
        await visitor.StudyAsync(Question, "One.", "Easy");
        var usual = await DueAsync();
        var form = await visitor.GetAsync("/progress/exam");
        var set = await visitor.FollowAsync(await visitor.SendAsync(form, ("Date", "2026-12-01")));
        Assert.InRange(await DueAsync(), app.Clock.GetUtcNow().AddDays(1), new DateTimeOffset(2026, 11, 30, 23, 59, 59, TimeSpan.Zero));
        Assert.Contains("1 December 2026, in 8 days", Squeezed(set.Text), StringComparison.Ordinal);
        Assert.Matches(@"about \d+ cards? a day", Squeezed(set.Text));
        await visitor.SendAsync(form, ("Date", ""));
        Assert.Equal(usual, await DueAsync());
    }

    [Theory]
    [InlineData("2026-11-23")]
    [InlineData("2036-01-01")]
    [InlineData("soon")]
    public async Task A_day_that_is_over_too_far_or_none_is_refused(string date)
    {
        var visitor = app.NewVisitor();
        await visitor.StudyAsync(Question, "One.");
        var refused = await visitor.SendAsync(await visitor.GetAsync("/progress/exam"), ("Date", date));
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal(date, refused.One("#exam-date").GetAttribute("value"));
        Assert.NotNull(refused.One("#exam-fault"));
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        var visitor = app.NewVisitor();
        await visitor.StudyAsync(Question, "One.");
        foreach (var address in new[] { "exam", "settings", "calendar", "load", "code", "move", "forget", "delete" })
            Assert.Equal(HttpStatusCode.BadRequest, (await visitor.PostAsync(new Uri($"/progress/{address}", UriKind.Relative), [KeyValuePair.Create("Date", "2026-12-01")])).Status);
        Assert.Contains("1 answer given", (await visitor.GetAsync("/progress")).Text, StringComparison.Ordinal);
    }

    private static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task<DateTimeOffset> DueAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LearnerDb>().Cards.Select(card => card.Due).SingleAsync();
    }
}
