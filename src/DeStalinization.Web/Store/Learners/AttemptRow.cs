using DeStalinization.Learning.Scheduling;

namespace DeStalinization.Web.Store.Learners;

/// <summary>How sure the learner said she was before she saw the answer.</summary>
public enum Confidence
{
    Guess = 1,
    Fairly = 2,
    Certain = 3,
}

/// <summary>One answer and what became of it. Rated attempts are the review log, from which any schedule can be replayed.</summary>
public sealed class AttemptRow
{
    /// <summary>Comes with the form, so that a form sent twice is saved once.</summary>
    public required Guid Id { get; init; }

    public required long LearnerId { get; init; }

    /// <summary><c>topic-slug#id</c> as it was when the question was asked.</summary>
    public required string CardKey { get; init; }

    public required int Revision { get; init; }

    /// <summary>As typed; what was filled in, chosen or put in order, in the form that the card's checker reads. Empty when she asked to be shown.</summary>
    public required string Answer { get; init; }

    public required Confidence? Confidence { get; init; }

    /// <summary>The id of the sitting that it belongs to; null for a card taken by itself.</summary>
    public required string? Sitting { get; init; }

    /// <summary>Ids of the parts (points, blanks) that the checker found when she rated it, parted by spaces; empty until then.</summary>
    public required string Mentioned { get; set; }

    public required DateTimeOffset AnsweredAt { get; init; }

    /// <summary>
    /// The id that it has in downloads, where that is not its own: it was loaded from one while the original was here, another learner's.
    /// </summary>
    public Guid? CopyOf { get; init; }

    /// <summary>Ids of the parts that she ticked, parted by spaces; null until rated.</summary>
    public string? Ticked { get; set; }

    public Rating? Rating { get; set; }

    public DateTimeOffset? RatedAt { get; set; }

    /// <summary>When the rating made the card due; null until rated.</summary>
    public DateTimeOffset? DueAt { get; set; }
}
