using DeStalinization.Learning.Guide;
using DeStalinization.Learning.Scheduling;
using DeStalinization.Web.Store.Learners;

namespace DeStalinization.Web.Learners;

/// <summary>Whether a download that was read can have been written here. One that was tampered with must not break a later page.</summary>
internal static class DownloadCheck
{
    public const int LongestAnswer = 10_000;

    public const int MostNewPerDay = 50;

    private const int LongestPartList = 4000;
    private const double MostStability = 36500;

    private static readonly DateTimeOffset Earliest = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Latest = new(2400, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static bool IsSound(ProgressDownload download) =>
        download.Version == ProgressDownload.ThisVersion
        && download.Settings.NewPerDay is >= 0 and <= MostNewPerDay
        && download.Attempts.All(row => row is not null && IsSound(row))
        && download.Cards.All(row => row is not null && IsSound(row))
        && download.Sittings.All(row => row is not null && IsSound(row));

    private static bool IsSound(SavedAttempt attempt) =>
        attempt.Id != Guid.Empty
        && IsKey(attempt.Card)
        && attempt.Revision > 0
        && IsText(attempt.Answer, LongestAnswer)
        && IsText(attempt.Mentioned, LongestPartList)
        && (attempt.Ticked is null || IsText(attempt.Ticked, LongestPartList))
        && (attempt.Sitting is null || Guid.TryParseExact(attempt.Sitting, "N", out _))
        && IsTime(attempt.AnsweredAt)
        // Rated wholly or not at all.
        && (attempt is { Rating: null, RatedAt: null, DueAt: null, Ticked: null }
            || (attempt is { Rating: not null, RatedAt: { } rated, DueAt: { } due, Ticked: not null } && IsTime(rated) && IsTime(due)));

    private static bool IsSound(SavedCard card) =>
        IsKey(card.Card)
        && card.Revision > 0
        && Enum.IsDefined(card.State.Phase)
        && IsTime(card.State.Due)
        && card.State is { ScheduledDays: >= 0 and <= 40_000, LearningStep: >= 0, Repetitions: >= 0, Lapses: >= 0 }
        && (card.State is { Phase: CardPhase.New, LastReview: null, Stability: 0, Difficulty: 0 }
            || (card.State is { Phase: not CardPhase.New, LastReview: { } last, Stability: >= 0.001 and <= MostStability, Difficulty: >= 1 and <= 10 } && IsTime(last)));

    private static bool IsSound(SavedSitting sitting) => SittingKey.TryParse(sitting.Key, null, out _) && IsTime(sitting.StartedAt);

    private static bool IsKey(string text) => text.Length <= LearnerDb.MaxKeyLength && IsText(text, LearnerDb.MaxKeyLength) && CardKey.TryParse(text, out _);

    // PostgreSQL takes no NUL in a text.
    private static bool IsText(string text, int longest) => text.Length <= longest && !text.Contains('\0', StringComparison.Ordinal);

    private static bool IsTime(DateTimeOffset time) => time >= Earliest && time <= Latest;
}
