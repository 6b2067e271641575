namespace DeStalinization.Learning.Answers;

/// <summary>How much of a key point an answer mentions. Never a verdict: the learner's ticks decide.</summary>
public enum Coverage
{
    NotFound,
    Partly,
    Mentioned,
}

/// <summary>Something about an answer that the learner should look at again.</summary>
public enum AnswerCaution
{
    /// <summary>Little but keywords, not sentences.</summary>
    OnlyKeywords,

    /// <summary>Long runs of words are the model answer's.</summary>
    CopiesModelAnswer,

    /// <summary>Long runs of words are the question's.</summary>
    CopiesQuestion,
}

/// <summary>A run of characters of the answer, in UTF-16 units from its start.</summary>
public readonly record struct AnswerSpan(int Start, int Length);

/// <summary>What an answer says about one key point.</summary>
/// <param name="Spans">The words that show it, in order, not overlapping.</param>
/// <param name="Met">The term groups that were mentioned; empty for a point without groups.</param>
/// <param name="Unmet">The term groups that were not.</param>
/// <param name="Negations">
/// Where a negation stands close before a match: the negation and the match together. Worth a look; the point is then mentioned only partly,
/// unless its author expects a negation.
/// </param>
public sealed record PointFeedback(
    string PointId,
    Coverage Coverage,
    IReadOnlyList<AnswerSpan> Spans,
    IReadOnlyList<Guide.TermGroup> Met,
    IReadOnlyList<Guide.TermGroup> Unmet,
    IReadOnlyList<AnswerSpan> Negations);

/// <summary>What an answer mentions, point by point in the question's order.</summary>
public sealed record Feedback(IReadOnlyList<PointFeedback> Points, IReadOnlyList<AnswerCaution> Cautions)
{
    public int Mentioned => Points.Count(point => point.Coverage == Coverage.Mentioned);
}
