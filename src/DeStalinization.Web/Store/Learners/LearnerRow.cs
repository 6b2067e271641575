namespace DeStalinization.Web.Store.Learners;

/// <summary>Somebody who has answered a question. Nothing here says who.</summary>
public sealed class LearnerRow
{
    public const int UsualNewPerDay = 10;

    public long Id { get; init; }

    /// <summary>She asked to keep her progress; otherwise it is for the sitting only.</summary>
    public required bool IsKept { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset LastUsedAt { get; set; }

    /// <summary>How many cards that she has not seen yet a day's review may bring.</summary>
    public int NewPerDay { get; set; } = UsualNewPerDay;

    /// <summary>By the day before, everything is to have come up; null when she has set none.</summary>
    public DateOnly? ExamDate { get; set; }

    /// <summary>What makes the address of her calendar unguessable; null while she has none.</summary>
    public string? CalendarKey { get; set; }
}

/// <summary>A browser that shows itself as a learner's. She has one for each of her devices.</summary>
public sealed class TokenRow
{
    /// <summary>SHA-256 of the token in its cookie.</summary>
    public required byte[] TokenHash { get; init; }

    public required long LearnerId { get; set; }
}

/// <summary>A code that makes another device hers; good once, for a quarter of an hour.</summary>
public sealed class MoveRow
{
    /// <summary>SHA-256 of the code.</summary>
    public required byte[] CodeHash { get; init; }

    public required long LearnerId { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }
}

/// <summary>Some cards taken in one go. It begins with the first answer that is saved in it.</summary>
public sealed class SittingRow
{
    public required long LearnerId { get; init; }

    public required Guid Id { get; init; }

    /// <summary>What it is over and how, as in its addresses.</summary>
    public required string Key { get; init; }

    public required DateTimeOffset StartedAt { get; init; }
}
