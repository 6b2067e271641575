using DeStalinization.Learning.Guide;
using DeStalinization.Web.Store.Guide;
using DeStalinization.Web.Store.Learners;

namespace DeStalinization.Web.Pages.Shared;

/// <summary>What was covered in a sitting: what she was sure of but missed first, then what else was missed, then the rest.</summary>
public sealed record SittingSummary(IReadOnlyList<CoveredView> Covered)
{
    public static SittingSummary Of(IEnumerable<AttemptRow> rated, IReadOnlyDictionary<string, CardView> cards) =>
        new([.. rated
            .Where(row => cards.ContainsKey(row.CardKey))
            .GroupBy(row => row.CardKey)
            .Select(attempts => CoveredView.Of(attempts.First(), attempts.Last(), cards[attempts.Key]))
            .OrderByDescending(view => view.SureButMissed)
            .ThenByDescending(view => view.Missed.Count)]);
}

/// <param name="Missed">The points that she did not tick the first time.</param>
public sealed record CoveredView(CardView Card, bool SureButMissed, IReadOnlyList<KeyPoint> Missed, DateTimeOffset Due)
{
    public static CoveredView Of(AttemptRow first, AttemptRow last, CardView card)
    {
        var ticked = first.Ticked!.Split(' ');
        var missed = card.Question.KeyPoints.Where(point => !ticked.Contains(point.Id)).ToList();
        return new CoveredView(card, first.Confidence == Confidence.Certain && missed.Count > 0, missed, last.DueAt!.Value);
    }
}
