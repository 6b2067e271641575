using DeStalinization.Learning.Guide;
using DeStalinization.Web.Pages.Shared.Charts;

namespace DeStalinization.Web.Tests.Pages.Shared.Charts;

public sealed class ChartScaleTests
{
    [Theory]
    [InlineData(0, 0.2)]
    [InlineData(2.6, 3)]
    [InlineData(4, 4)]
    [InlineData(98, 100)]
    [InlineData(790_665, 800_000)]
    [InlineData(422_370, 500_000)]
    public void The_axis_ends_at_the_next_round_number(double highest, double top) =>
        Assert.Equal(top, ChartScale.To(highest).Top, 6);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(3, 3)]
    [InlineData(1.5, 1.5)]
    public void Between_whole_numbers_nothing_is_marked(double highest, double top)
    {
        var chart = new Chart("c", [], ChartKind.Bar, "Day", "Cards", ["Due"], [new("a", [0]), new("b", [highest]), new("c", [null])], RichText.Empty);
        var scale = ChartScale.Of(chart);
        Assert.Equal(top, scale.Top, 6);
        Assert.Equal(double.IsInteger(highest), scale.Ticks.All(double.IsInteger));
    }

    [Fact]
    public void A_share_is_read_against_the_whole() =>
        Assert.Equal(100, ChartScale.Of(new Chart("c", [], ChartKind.Bar, "You said", "Right, per cent", ["Right"], [new("a", [0]), new("b", [3])], RichText.Empty)).Top);

    [Fact]
    public void The_axis_begins_at_zero_and_has_few_even_ticks()
    {
        for (var highest = 0.01; highest < 1e9; highest *= 1.37)
        {
            var ticks = ChartScale.To(highest).Ticks;
            Assert.Equal(0, ticks[0]);
            Assert.InRange(ticks.Count, 2, 6);
            Assert.InRange(highest, ticks[^2] * (1 - 1e-6), ticks[^1] * (1 + 1e-6));
            Assert.All(ticks.Zip(ticks.Skip(1)), pair => Assert.Equal(ticks[1], pair.Second - pair.First, ticks[1] * 1e-6));
        }
    }
}
