using DeStalinization.Web.Pages.Review;
using DeStalinization.Web.Store.Guide;
using DeStalinization.Web.Store.Learners;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.Progress;

/// <summary>What a learner's answers come to.</summary>
public sealed class LearnerProgress(GuideCards guide, LearnerDb learners, StudiedCards studied, DueCards dueCards, TimeProvider clock)
{
    public async Task<ProgressView> OfAsync(long learner, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var settings = await learners.Learners.AsNoTracking().SingleAsync(row => row.Id == learner, cancel);
        var cards = await studied.OfAsync(learner, cancel);
        var today = await dueCards.OfAsync(learner, cancel);
        var answers = await RatedAsync(learner, cancel);
        return new ProgressView(
            settings,
            await learners.Attempts.CountAsync(row => row.LearnerId == learner, cancel),
            cards.Count,
            DueForecast.Of(cards, now),
            Strengths.Of(cards),
            WeakPoints.Of(answers),
            Calibration.Of(answers),
            ExamPlan.Of(settings.ExamDate, cards, today.Unseen, now));
    }

    public async Task<DueForecast> ForecastAsync(long learner, CancellationToken cancel) =>
        DueForecast.Of(await studied.OfAsync(learner, cancel), clock.GetUtcNow());

    private async Task<IReadOnlyList<RatedAnswer>> RatedAsync(long learner, CancellationToken cancel)
    {
        var rows = await learners.Attempts.AsNoTracking().Where(row => row.LearnerId == learner && row.RatedAt != null).ToListAsync(cancel);
        var cards = await guide.FindAsync([.. rows.Select(row => row.CardKey)], cancel);
        return [.. rows
            .Where(row => cards.TryGetValue(row.CardKey, out var card) && card.Revision == row.Revision)
            .Select(row => RatedAnswer.Of(row, cards[row.CardKey]))];
    }
}

/// <param name="Answers">How many are kept, with those that she has not rated and those to cards that have left the guide.</param>
/// <param name="Cards">How many are in the schedule.</param>
/// <param name="Exam">Null when there is none ahead.</param>
public sealed record ProgressView(
    LearnerRow Settings,
    int Answers,
    int Cards,
    DueForecast Forecast,
    Strengths Strengths,
    IReadOnlyList<WeakTopic> Weak,
    Calibration Calibration,
    ExamPlan? Exam);
