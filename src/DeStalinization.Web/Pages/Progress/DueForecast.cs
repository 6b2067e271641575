using System.Globalization;
using DeStalinization.Learning.Guide;
using DeStalinization.Web.Pages.Review;

namespace DeStalinization.Web.Pages.Progress;

/// <summary>How many cards come back on each day of the next four weeks. Days are those of UTC; what is late counts for today.</summary>
public sealed record DueForecast(IReadOnlyList<DueDay> Days)
{
    public const int Length = 28;

    public static DueForecast Of(IReadOnlyList<StudiedCard> cards, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var counts = cards.CountBy(card => card.IsDue(now) ? today : DateOnly.FromDateTime(card.Row.Due.UtcDateTime)).ToDictionary();
        return new DueForecast([.. Enumerable.Range(0, Length).Select(today.AddDays).Select(day => new DueDay(day, counts.GetValueOrDefault(day)))]);
    }

    public int Total => Days.Sum(day => day.Cards);

    public Chart Chart => new(
        "due-per-day",
        [],
        ChartKind.Line,
        "Day",
        "Cards",
        ["Cards due"],
        [.. Days.Select(day => new ChartRow(day.Date.ToString("d MMM", CultureInfo.InvariantCulture), [day.Cards]))],
        Caption);

    // Each card is drawn once, though an answer moves it to a later day.
    private static RichText Caption { get; } = Plain("Cards due on each day of the next four weeks. Every card is counted on the next day that it comes back; what you answer today moves to a later day.");

    private static RichText Plain(string text) => new(text, text);
}

public sealed record DueDay(DateOnly Date, int Cards);
