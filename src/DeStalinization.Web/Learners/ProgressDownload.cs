using DeStalinization.Learning.Scheduling;
using DeStalinization.Web.Store.Learners;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Learners;

/// <summary>Everything that is stored of a learner, in a file that she can read and load again. It holds nothing that would let another in.</summary>
/// <param name="Devices">How many browsers show themselves as hers; what they show is a secret and not here.</param>
/// <param name="OpenCodes">How many codes for a further device are open.</param>
public sealed record ProgressDownload(
    string Format,
    int Version,
    DateTimeOffset MadeAt,
    SavedSettings Settings,
    IReadOnlyList<SavedAttempt> Attempts,
    IReadOnlyList<SavedCard> Cards,
    IReadOnlyList<SavedSitting> Sittings,
    int Devices = 0,
    int OpenCodes = 0)
{
    public const string FormatName = "destalinization-progress";

    public const int ThisVersion = 1;

    public static async Task<ProgressDownload> OfAsync(LearnerDb db, long learner, DateTimeOffset now, CancellationToken cancel)
    {
        var owner = await db.Learners.AsNoTracking().SingleAsync(row => row.Id == learner, cancel);
        var attempts = await db.Attempts.AsNoTracking().Where(row => row.LearnerId == learner).OrderBy(row => row.AnsweredAt).ToListAsync(cancel);
        var cards = await db.Cards.AsNoTracking().Where(row => row.LearnerId == learner).OrderBy(row => row.CardKey).ToListAsync(cancel);
        var sittings = await db.Sittings.AsNoTracking().Where(row => row.LearnerId == learner).OrderBy(row => row.StartedAt).ToListAsync(cancel);
        return new ProgressDownload(
            FormatName,
            ThisVersion,
            now,
            SavedSettings.Of(owner),
            [.. attempts.Select(SavedAttempt.Of)],
            [.. cards.Select(SavedCard.Of)],
            [.. sittings.Select(row => new SavedSitting(row.Key, row.StartedAt))],
            await db.Tokens.CountAsync(row => row.LearnerId == learner, cancel),
            await db.Moves.CountAsync(row => row.LearnerId == learner, cancel));
    }
}

/// <param name="HasCalendar">The calendar's address is a secret; where the file is loaded, a new one can be made.</param>
public sealed record SavedSettings(
    bool Keep, int NewPerDay, DateOnly? ExamDate, bool HasCalendar, DateTimeOffset CreatedAt, DateTimeOffset LastUsedAt)
{
    public static SavedSettings Of(LearnerRow row) =>
        new(row.IsKept, row.NewPerDay, row.ExamDate, row.CalendarKey is not null, row.CreatedAt, row.LastUsedAt);
}

public sealed record SavedAttempt(
    Guid Id,
    string Card,
    int Revision,
    string Answer,
    Confidence? Confidence,
    string? Sitting,
    string Mentioned,
    DateTimeOffset AnsweredAt,
    string? Ticked,
    Rating? Rating,
    DateTimeOffset? RatedAt,
    DateTimeOffset? DueAt)
{
    public static SavedAttempt Of(AttemptRow row) => new(
        row.CopyOf ?? row.Id, row.CardKey, row.Revision, row.Answer, row.Confidence, row.Sitting, row.Mentioned, row.AnsweredAt,
        row.Ticked, row.Rating, row.RatedAt, row.DueAt);

    /// <param name="id">Its own, or a new one where that is taken.</param>
    public AttemptRow ToRow(long learner, Guid id) => new()
    {
        Id = id,
        CopyOf = id == Id ? null : Id,
        LearnerId = learner,
        CardKey = Card,
        Revision = Revision,
        Answer = Answer,
        Confidence = Confidence,
        Sitting = Sitting,
        Mentioned = Mentioned,
        AnsweredAt = AnsweredAt,
        Ticked = Ticked,
        Rating = Rating,
        RatedAt = RatedAt,
        DueAt = DueAt,
    };
}

public sealed record SavedCard(string Card, int Revision, CardState State)
{
    public static SavedCard Of(CardRow row) => new(row.CardKey, row.Revision, row.ToState());
}

public sealed record SavedSitting(string Key, DateTimeOffset StartedAt);
