using DeStalinization.Learning.Guide;

namespace DeStalinization.Learning.Maps;

/// <summary>Where everything stands on the concept map.</summary>
/// <remarks>
/// Two columns of topics face each other, in reading order and under the names of their units, and every link runs through the space between: no
/// line crosses a name, however many there are. A topic's place depends on what stands before it in its column and on nothing else, so an edit
/// to one topic's terms moves no topic, and a new topic only pushes down those below it, as long as the same unit opens the second column.
/// </remarks>
public static class MapLayout
{
    private const int Width = 820;
    private const int LeftDot = 296;
    private const int RightDot = Width - LeftDot;
    private const int Row = 28;
    private const int Heading = 40;
    private const int Top = 6;
    private const int HeadingLine = 30;
    private const int DeepestArc = 104;
    private const int ShallowestArc = 14;

    /// <summary>In a larger guide no eye follows the lines, and the page would weigh megabytes.</summary>
    public const int MostTopics = 400;

    /// <summary>A map without a node for a guide of more than <see cref="MostTopics"/>.</summary>
    public static ConceptMap Of(StudyGuide guide)
    {
        if (guide.Topics.Skip(MostTopics).Any())
            return new ConceptMap(0, 0, [], [], []);
        var units = guide.Units.Where(unit => unit.Topics.Count > 0).ToList();
        var left = LeftUnits(units);
        var columns = new[] { Column(units.Take(left), isLeft: true), Column(units.Skip(left), isLeft: false) };
        var nodes = columns.SelectMany(column => column.Nodes).ToList();
        var places = nodes.ToDictionary(node => node.Slug);
        var curves = TopicLinks.Of(guide).All.Select(link => new MapCurve(link, Path(places[link.From], places[link.To])));
        return new ConceptMap(Width, columns.Max(column => column.Bottom), [.. columns.SelectMany(column => column.Units)], nodes, [.. curves]);
    }

    /// <summary>How many units stand on the left, so that the columns are as equal as they can be; of two such ways the one with more on the left.</summary>
    private static int LeftUnits(List<Unit> units)
    {
        var total = units.Sum(Length);
        return Enumerable.Range(0, units.Count + 1).MinBy(count => (Math.Abs(total - (2 * units.Take(count).Sum(Length))), -count));
    }

    private static int Length(Unit unit) => Heading + (unit.Topics.Count * Row);

    private static (List<MapUnit> Units, List<MapNode> Nodes, int Bottom) Column(IEnumerable<Unit> units, bool isLeft)
    {
        var (titles, nodes, y) = (new List<MapUnit>(), new List<MapNode>(), Top);
        var x = isLeft ? LeftDot : RightDot;
        foreach (var unit in units)
        {
            titles.Add(new MapUnit(unit.Title, x, y + HeadingLine, isLeft));
            y += Heading;
            foreach (var topic in unit.Topics)
            {
                nodes.Add(new MapNode(topic.Slug, topic.Title, x, y + (Row / 2), isLeft));
                y += Row;
            }
        }
        return (titles, nodes, y + Top);
    }

    private static string Path(MapNode from, MapNode to)
    {
        if (from.IsLeft == to.IsLeft)
        {
            var depth = Math.Clamp(Math.Abs(to.Y - from.Y) / 3, ShallowestArc, DeepestArc) * (from.IsLeft ? 1 : -1);
            return $"M{from.X} {from.Y}C{from.X + depth} {from.Y} {to.X + depth} {to.Y} {to.X} {to.Y}";
        }
        var middle = Width / 2;
        return $"M{from.X} {from.Y}C{middle} {from.Y} {middle} {to.Y} {to.X} {to.Y}";
    }
}
