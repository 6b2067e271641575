using DeStalinization.Learning.Guide;

namespace DeStalinization.Web.Pages.Shared.Charts;

/// <summary>Where the points of a line chart lie, in units of its own box.</summary>
public sealed record LineDrawing(
    ChartScale Scale, IReadOnlyList<AxisLabel> Labels, IReadOnlyList<IReadOnlyList<IReadOnlyList<Point>>> Lines)
{
    public const double Width = 360, Height = 230, Left = 44, Right = 350, Top = 26, Bottom = 188;

    /// <summary>More labels than this run into one another on a narrow screen.</summary>
    private const int MostLabels = 7;

    // The text of a narrow screen.
    private const double LetterWidth = 6.6, LeastGap = 8;

    public static LineDrawing Of(Chart chart)
    {
        var scale = ChartScale.Of(chart);
        var places = Places(chart);
        var lines = chart.Series.Select((_, series) => Segments(chart.Rows, series, row => places[row], scale));
        return new LineDrawing(scale, AxisLabels(chart, places), [.. lines]);
    }

    public double Y(double value) => Vertical(Scale, value);

    private static double Vertical(ChartScale scale, double value) => Bottom - (scale.Share(value) * (Bottom - Top));

    /// <summary>By time where every label is a date, else at even distances.</summary>
    private static List<double> Places(Chart chart)
    {
        var days = chart.Rows.Select(row => HistoricalDate.TryParse(row.Label, out var date) ? date.First.DayNumber : (int?)null).ToList();
        var isTimed = days.All(day => day is not null) && days.Zip(days.Skip(1)).All(pair => pair.First < pair.Second);
        var values = isTimed ? days.Select(day => (double)day!.Value).ToList() : [.. Enumerable.Range(0, days.Count).Select(index => (double)index)];
        return [.. values.Select(value => Left + ((value - values[0]) / (values[^1] - values[0]) * (Right - Left)))];
    }

    private static List<AxisLabel> AxisLabels(Chart chart, List<double> places)
    {
        var texts = chart.Rows.Select(row => HistoricalDate.TryParse(row.Label, out var date) ? date.Iso[..4] : row.Label).ToList();
        var room = (int)((Right - Left) / ((texts.Max(text => text.Length) * LetterWidth) + LeastGap));
        var most = Math.Clamp(room, 1, MostLabels);
        var every = (int)Math.Ceiling((double)texts.Count / most);
        var free = (Right - Left) / most;
        var labels = new List<AxisLabel>();
        foreach (var (index, text) in texts.Index().Where(text => text.Index % every == 0))
        {
            if (labels.Count == 0 || places[index] - labels[^1].At >= free * 0.9)
                labels.Add(new AxisLabel(places[index], text));
        }
        return labels;
    }

    /// <summary>A line breaks where a value is missing.</summary>
    private static List<IReadOnlyList<Point>> Segments(
        IReadOnlyList<ChartRow> rows, int series, Func<int, double> place, ChartScale scale)
    {
        var segments = new List<IReadOnlyList<Point>>();
        var current = new List<Point>();
        foreach (var (index, row) in rows.Index())
        {
            if (row.Values[series] is { } value)
            {
                current.Add(new Point(place(index), Vertical(scale, value)));
                continue;
            }
            if (current.Count > 0)
                segments.Add(current);
            current = [];
        }
        return current.Count > 0 ? [.. segments, current] : segments;
    }
}

public sealed record Point(double X, double Y);

public sealed record AxisLabel(double At, string Text);
