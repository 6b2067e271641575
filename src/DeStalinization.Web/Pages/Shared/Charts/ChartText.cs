using System.Globalization;
using System.Text.RegularExpressions;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Web.Pages.Shared.Charts;

/// <summary>What is said of a chart, and how its numbers are written.</summary>
public static partial class ChartText
{
    public static string Number(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <summary>A date as the guide writes dates; any other label as it is.</summary>
    public static string Label(ChartRow row) => HistoricalDate.TryParse(row.Label, out var date) ? date.Display : row.Label;

    /// <summary>A place in a drawing.</summary>
    public static string Place(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The first sentence of the caption.</summary>
    public static string Name(Chart chart) => FirstSentence().Match(chart.Caption.Text).Value;

    /// <summary>What a reader sees at a glance: where each series begins and ends, and its highest value.</summary>
    public static string Description(Chart chart) =>
        string.Join(" ", chart.Series.Select((name, series) => Description(chart, name, series)));

    private static string Description(Chart chart, string name, int series)
    {
        var known = chart.Rows.Where(row => row.Values[series] is not null).ToList();
        if (known.Count == 0)
            return $"{name}: nothing is known.";
        var highest = known.MaxBy(row => row.Values[series])!;
        return $"{name}: from {Said(known[0], series)} to {Said(known[^1], series)}; highest {Said(highest, series)}.";
    }

    private static string Said(ChartRow row, int series) => $"{Number(row.Values[series]!.Value)} ({Label(row)})";

    // A full stop that ends a sentence is followed by a capital; one in a number or an initial is not.
    [GeneratedRegex(@"\A.*?(?:[.!?](?=\s+\p{Lu}|\s*\z)|\z)", RegexOptions.Singleline)]
    private static partial Regex FirstSentence();
}
