using DeStalinization.Web.Pages.Review;

namespace DeStalinization.Web.Pages.Progress;

/// <summary>What an exam means for each day until the day before it.</summary>
/// <param name="Days">How many there are, today counted.</param>
/// <param name="Known">How many cards come back by then, each at least once.</param>
/// <param name="Unseen">How many of the topics that she has begun she has not seen.</param>
public sealed record ExamPlan(DateOnly Exam, int Days, int Known, int Unseen)
{
    public static ExamPlan? Of(DateOnly? exam, IReadOnlyList<StudiedCard> cards, int unseen, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        if (exam is not { } day || day <= today)
            return null;
        var known = cards.Count(card => card.IsDue(now) || DateOnly.FromDateTime(card.Row.Due.UtcDateTime) < day);
        return new ExamPlan(day, day.DayNumber - today.DayNumber, known, unseen);
    }

    public int NewPerDay => (Unseen + Days - 1) / Days;

    public int PerDay => (Known + Unseen + Days - 1) / Days;
}
