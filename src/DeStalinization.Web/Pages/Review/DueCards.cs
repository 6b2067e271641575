using DeStalinization.Learning.Cards;
using DeStalinization.Web.Store.Guide;
using DeStalinization.Web.Store.Learners;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.Review;

/// <summary>What a learner's review brings today: what is due, the longest waiting first, then cards of her topics that she has not seen.</summary>
public sealed class DueCards(GuideDb db, GuideCards guide, LearnerDb learners, StudiedCards studied, TimeProvider clock)
{
    private const int MostDue = 200;

    public async Task<DueView> OfAsync(long learner, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var known = await studied.OfAsync(learner, cancel);
        var due = known.Where(card => card.IsDue(now)).Select(card => card.Card).Take(MostDue).ToList();
        var settings = await learners.Learners.AsNoTracking().SingleAsync(row => row.Id == learner, cancel);
        var unseen = await UnseenAsync([.. known.Select(card => card.Card)], cancel);
        var seenToday = known.Count(card => card.Row.Repetitions == 1 && card.Row.LastReview?.UtcDateTime.Date == now.UtcDateTime.Date);
        var allowed = Math.Max(0, NewPerDay(settings, unseen.Count, now) - seenToday);
        var fresh = await guide.FindAsync([.. unseen.Take(allowed)], cancel);
        var next = known.Where(card => card.Row.Due > now).Min(card => (DateTimeOffset?)card.Row.Due);
        return new DueView(due, [.. unseen.Take(allowed).Where(fresh.ContainsKey).Select(key => fresh[key])], unseen.Count, next);
    }

    /// <summary>As she set it; more where an exam leaves no time for that.</summary>
    public static int NewPerDay(LearnerRow learner, int unseen, DateTimeOffset now)
    {
        var days = learner.ExamDate is { } exam ? exam.DayNumber - DateOnly.FromDateTime(now.UtcDateTime).DayNumber - 1 : 0;
        return days > 0 ? Math.Max(learner.NewPerDay, (unseen + days - 1) / days) : learner.NewPerDay;
    }

    /// <summary>The cards of the topics that she has begun and that she has not been asked, in the guide's order.</summary>
    private async Task<List<string>> UnseenAsync(List<StudyCard> known, CancellationToken cancel)
    {
        var slugs = known.Select(card => card.Key.TopicSlug).Distinct().ToList();
        var seen = known.Select(card => card.Key.ToString()).ToHashSet();
        var topics = await db.Topics.Where(topic => slugs.Contains(topic.Slug)).OrderBy(topic => topic.Position).Select(topic => topic.Cards).ToListAsync(cancel);
        return [.. topics.SelectMany(keys => keys).Distinct().Where(key => !seen.Contains(key))];
    }
}

/// <param name="Due">The longest waiting first.</param>
/// <param name="Fresh">Not seen yet; as many as today allows.</param>
/// <param name="Unseen">How many there are in all in the topics that she has begun.</param>
/// <param name="Next">When the next card comes back that is not due yet.</param>
public sealed record DueView(IReadOnlyList<StudyCard> Due, IReadOnlyList<StudyCard> Fresh, int Unseen, DateTimeOffset? Next)
{
    public IReadOnlyList<StudyCard> All => [.. Due, .. Fresh];
}
