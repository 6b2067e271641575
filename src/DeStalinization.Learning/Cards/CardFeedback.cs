using DeStalinization.Learning.Answers;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Learning.Cards;

/// <summary>What an answer to a card got, part by part.</summary>
/// <param name="Parts">At least one.</param>
/// <param name="Prose">How a typed answer to a review question was read; null for the other kinds.</param>
/// <param name="Swapped">For an order of events: neighbours that stand the wrong way round.</param>
public sealed record CardFeedback(IReadOnlyList<CardPart> Parts, Feedback? Prose = null, IReadOnlyList<SwappedPair>? Swapped = null)
{
    public IEnumerable<string> Mentioned => Parts.Where(part => part.Coverage == Coverage.Mentioned).Select(part => part.Id);
}

/// <summary>A thing to be known by itself: a key point, a blank, the term, the order, the claim.</summary>
/// <param name="Id">Unique in its card.</param>
/// <param name="Label">Inline HTML: what was to be known.</param>
/// <param name="Fact">The key fact that teaches it; null when the card's own page does.</param>
/// <param name="Found">How a key point was found; null for other parts.</param>
/// <param name="Written">What she wrote for a blank, chose or typed; null where the whole answer is shown.</param>
public sealed record CardPart(
    string Id, RichText Label, Coverage Coverage, FactReference? Fact = null, PointFeedback? Found = null, string? Written = null);

/// <summary>Two events that she put the wrong way round.</summary>
/// <param name="First">The one that came first.</param>
public sealed record SwappedPair(TimelineEvent First, TimelineEvent Second);
