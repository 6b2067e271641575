using DeStalinization.Learning.Maps;

namespace DeStalinization.Learning.Tests.Maps;

public sealed class MapLayoutTests
{
    private static readonly string[] First = ["a: b f", "b: a", "c"];
    private static readonly string[] Second = ["d: e a", "e"];
    private static readonly string[] Third = ["f: a b", "g: c"];

    private static readonly ConceptMap Map = MapLayout.Of(DrawnGuide.Of(First, Second, Third));

    [Fact]
    public void The_same_guide_gives_the_same_picture()
    {
        var again = MapLayout.Of(DrawnGuide.Of(First, Second, Third));
        Assert.Equal(Map.Nodes, again.Nodes);
        Assert.Equal(Map.Units, again.Units);
        Assert.Equal(Map.Curves, again.Curves);
        Assert.Equal(Map.Height, again.Height);
    }

    [Fact]
    public void Units_stand_in_reading_order_in_two_columns_of_nearly_one_length()
    {
        Assert.Equal("a b c d e f g", string.Join(' ', Map.Nodes.Select(node => node.Slug)));
        Assert.Equal([true, false, false], Map.Units.Select(unit => unit.IsLeft));
        foreach (var column in Map.Nodes.GroupBy(node => node.IsLeft))
            Assert.Equal(column.OrderBy(node => node.Y), column);
        Assert.All(Map.Nodes, node => Assert.InRange(node.Y, 24, Map.Height - 12));
    }

    [Fact]
    public void Two_topics_of_one_column_are_far_enough_apart_to_be_pressed()
    {
        foreach (var column in Map.Nodes.GroupBy(node => node.IsLeft))
            Assert.All(column.Zip(column.Skip(1)), pair => Assert.True(pair.Second.Y - pair.First.Y >= 28));
    }

    [Fact]
    public void No_curve_crosses_a_name()
    {
        var (left, right) = (Map.Nodes.First(node => node.IsLeft).X, Map.Nodes.First(node => !node.IsLeft).X);
        foreach (var curve in Map.Curves)
        {
            // A cubic curve lies within its four points.
            var numbers = curve.Path.Split(['M', 'C', ' '], StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToList();
            Assert.All(numbers.Where((_, index) => index % 2 == 0), x => Assert.InRange(x, left, right));
        }
    }

    [Fact]
    public void An_edit_to_the_terms_moves_no_topic()
    {
        var edited = MapLayout.Of(DrawnGuide.Of(["a: b f g", "b", "c: d"], Second, Third));
        Assert.Equal(Map.Nodes, edited.Nodes);
        Assert.NotEqual(Map.Curves.Count, edited.Curves.Count);
    }

    [Fact]
    public void A_new_topic_moves_only_those_below_it_in_its_column()
    {
        var edited = MapLayout.Of(DrawnGuide.Of(First, ["d: e a", "new", "e"], Third)).Nodes.ToDictionary(node => node.Slug);
        Assert.All(Map.Nodes.Where(node => "abcd".Contains(node.Slug, StringComparison.Ordinal)), node => Assert.Equal(node, edited[node.Slug]));
        Assert.All(Map.Nodes.Where(node => "efg".Contains(node.Slug, StringComparison.Ordinal)), node => Assert.Equal(node with { Y = node.Y + 28 }, edited[node.Slug]));
    }

    [Fact]
    public void A_guide_of_one_unit_or_none_has_a_map()
    {
        Assert.Single(MapLayout.Of(DrawnGuide.Of(["a"])).Nodes);
        Assert.Empty(MapLayout.Of(DrawnGuide.Of([])).Nodes);
    }
}
