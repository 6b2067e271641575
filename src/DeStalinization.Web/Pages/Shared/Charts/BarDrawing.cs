using DeStalinization.Learning.Guide;

namespace DeStalinization.Web.Pages.Shared.Charts;

/// <summary>Where the bars of a chart lie, in units of its own box. They run from left to right, so that their labels have room.</summary>
public sealed record BarDrawing(ChartScale Scale, double Left, IReadOnlyList<BarGroup> Groups)
{
    public const double Width = 360, Top = 26, Thickness = 15;

    private const double GapBetweenGroups = 11, RoomForNumbers = 54, LetterWidth = 6.6, WidestLabel = 150;

    public double Bottom => Groups[^1].Top + (Groups[^1].Bars.Count * Thickness) + GapBetweenGroups;

    public double Height => Bottom + 34;

    public static BarDrawing Of(Chart chart)
    {
        var scale = ChartScale.Of(chart);
        var left = Math.Min(WidestLabel, 8 + (LetterWidth * chart.Rows.Max(row => row.Label.Length)));
        var size = (chart.Series.Count * Thickness) + GapBetweenGroups;
        var groups = chart.Rows.Select((row, index) => new BarGroup(row.Label, Top + GapBetweenGroups + (index * size), [.. row.Values]));
        return new BarDrawing(scale, left, [.. groups]);
    }

    public double Length(double value) => Scale.Share(value) * (Width - RoomForNumbers - Left);
}

/// <param name="Bars">A value for each series; null where none is known.</param>
public sealed record BarGroup(string Label, double Top, IReadOnlyList<double?> Bars);
