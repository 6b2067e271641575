using DeStalinization.Learning.Cards;
using DeStalinization.Web.Store.Learners;

namespace DeStalinization.Web.Pages.Progress;

/// <summary>An answer that was rated, to a card that is still in the guide and still means the same.</summary>
/// <param name="Sitting">The answer's own id where it was given outside a sitting.</param>
/// <param name="Missed">The parts that she did not tick.</param>
public sealed record RatedAnswer(
    StudyCard Card, string Sitting, Confidence? Confidence, DateTimeOffset AnsweredAt, IReadOnlyList<CardPart> Parts, IReadOnlyList<CardPart> Missed)
{
    public bool IsRight => Missed.Count == 0;

    public static RatedAnswer Of(AttemptRow row, StudyCard card)
    {
        var ticked = row.Ticked!.Split(' ');
        var parts = CardChecker.Check(card, "").Parts;
        return new RatedAnswer(card, row.Sitting ?? row.Id.ToString("N"), row.Confidence, row.AnsweredAt, parts, [.. parts.Where(part => !ticked.Contains(part.Id))]);
    }
}
