using DeStalinization.Web.Pages.Review;

namespace DeStalinization.Web.Pages.Progress;

/// <summary>How firmly her cards sit, in words: for how long she would most likely still know them (nine times in ten) without a review.</summary>
/// <param name="Best">The firmest, from a month upwards.</param>
public sealed record Strengths(IReadOnlyList<StrengthView> Levels, IReadOnlyList<StudiedCard> Best)
{
    private const int Month = 30, MostListed = 8;

    private static readonly (int Days, string Words)[] Spans =
    [
        (180, "for half a year or longer"), (Month, "for a month or longer"), (7, "for a week or longer"), (0, "for some days"),
    ];

    public static Strengths Of(IEnumerable<StudiedCard> studied)
    {
        var cards = studied.Where(card => !card.IsOutdated).OrderByDescending(card => card.Row.Stability).ToList();
        var levels = Spans.Select((span, index) =>
            new StrengthView(span.Words, cards.Count(card => card.Row.Stability >= span.Days && (index == 0 || card.Row.Stability < Spans[index - 1].Days))));
        return new Strengths([.. levels], [.. cards.TakeWhile(card => card.Row.Stability >= Month).Take(MostListed)]);
    }
}

public sealed record StrengthView(string Words, int Cards);
