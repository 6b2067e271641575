using DeStalinization.Learning.Cards;
using DeStalinization.Web.Store.Learners;

namespace DeStalinization.Web.Pages.Sittings;

/// <summary>What was covered in a sitting: what she was sure of but missed first, then what else was missed, then the rest.</summary>
public sealed record SittingSummary(IReadOnlyList<CoveredView> Covered)
{
    /// <summary>When the first of them comes back; null when nothing was answered.</summary>
    public DateTimeOffset? Due => Covered.Min(view => (DateTimeOffset?)view.Due);

    public static SittingSummary Of(IEnumerable<AttemptRow> rated, IReadOnlyDictionary<string, StudyCard> cards) =>
        new([.. rated
            .Where(row => cards.ContainsKey(row.CardKey))
            .GroupBy(row => cards[row.CardKey].Key)
            .Select(attempts => CoveredView.Of(attempts.First(), attempts.Last(), cards[attempts.First().CardKey]))
            .OrderByDescending(view => view.SureButMissed)
            .ThenByDescending(view => view.Missed.Count)]);
}

/// <param name="Missed">The parts that she did not tick the first time.</param>
public sealed record CoveredView(StudyCard Card, bool SureButMissed, IReadOnlyList<CardPart> Missed, DateTimeOffset Due)
{
    public static CoveredView Of(AttemptRow first, AttemptRow last, StudyCard card)
    {
        var ticked = first.Ticked!.Split(' ');
        var missed = CardChecker.Check(card, "").Parts.Where(part => !ticked.Contains(part.Id)).ToList();
        return new CoveredView(card, first.Confidence == Confidence.Certain && missed.Count > 0, missed, last.DueAt!.Value);
    }
}
