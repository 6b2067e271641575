using DeStalinization.Web.Store.Guide;

namespace DeStalinization.Web.Pages.Shared.Maps;

/// <summary>The small map on a topic's page: the topic as a dot, and a curve to each of those beside it.</summary>
public sealed record NeighbourMap(IReadOnlyList<NeighbourTopic> Topics)
{
    public const int Width = 300;

    private const int Most = 8;
    private const int Row = 28;
    private const int Start = 8;
    private const int End = 36;

    public static NeighbourMap Of(TopicRow topic) => new([.. topic.Neighbours.Take(Most)]);

    public int Height => Topics.Count * Row;

    public int Middle => Height / 2;

    /// <summary>Where a topic's name starts.</summary>
    public static int X => End + 6;

    /// <summary>The line that a topic's name stands on.</summary>
    public static int Y(int index) => (index * Row) + 19;

    public string Curves => string.Concat(Topics.Select((_, index) => $"M{Start} {Middle}C{End / 2} {Middle} {End / 2} {Y(index) - 5} {End} {Y(index) - 5}"));
}
