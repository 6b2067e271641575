using DeStalinization.Learning.Guide;
using DeStalinization.Web.Pages.Shared.Charts;

namespace DeStalinization.Web.Pages.Shared.Timelines;

/// <summary>A topic's events as a row of numbers, each led to its place on a line of time below.</summary>
/// <param name="Events">In the order of their numbers, with the middle of each one's number.</param>
/// <param name="Leaders">The path from each number to its time, and the line.</param>
/// <param name="Spans">The path of times that are no single day.</param>
public sealed record StripDrawing(TimeScale Scale, IReadOnlyList<(TimelineEvent Event, double X)> Events, string Leaders, string Spans)
{
    public const double Width = 340, Row = 14, Radius = 11, Line = 48;

    /// <summary>Room for a finger on the narrowest screen.</summary>
    private const double Apart = 30;

    public string First => Scale.Years == 1 ? $"January {Scale.From}" : $"{Scale.From}";

    public string Last => Scale.Years == 1 ? $"December {Scale.To}" : $"{Scale.To}";

    public static StripDrawing Of(IReadOnlyList<TimelineEvent> events)
    {
        var scale = new TimeScale(events.Min(each => each.Date.First.Year), events.Max(each => each.Date.Last.Year), Radius + 1, Width - Radius - 1);
        var places = Spread([.. events.Select(each => scale.Middle(each.Date))], scale);
        var leaders = events.Zip(places, (each, place) => $"M{At(place)} {At(Row + Radius)}L{At(scale.Middle(each.Date))} {At(Line)}");
        var spans = events.Where(each => each.Date.First != each.Date.Last).Select(each => $"M{At(scale.Start(each.Date))} {At(Line)}H{At(scale.End(each.Date))}");
        return new StripDrawing(
            scale,
            [.. events.Zip(places)],
            $"{string.Concat(leaders)}M{At(scale.Left)} {At(Line)}H{At(scale.Right)}",
            string.Concat(spans));
    }

    /// <summary>Each as near to its time as the one before it lets it, and all within the line.</summary>
    private static List<double> Spread(List<double> times, TimeScale scale)
    {
        // A line that holds no more in a row than it has room for puts them nearer to each other.
        var apart = times.Count < 2 ? Apart : Math.Min(Apart, (scale.Right - scale.Left) / (times.Count - 1));
        var places = new List<double>(times);
        for (var index = 1; index < places.Count; index++)
            places[index] = Math.Max(places[index], places[index - 1] + apart);
        for (var index = places.Count - 1; index >= 0; index--)
            places[index] = Math.Min(places[index], scale.Right - (apart * (places.Count - 1 - index)));
        return places;
    }

    private static string At(double place) => ChartText.Place(Math.Round(place));
}
