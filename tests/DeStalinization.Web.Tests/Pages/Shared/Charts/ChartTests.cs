using System.Globalization;
using AngleSharp.Dom;
using DeStalinization.Web.Tests.Support;

namespace DeStalinization.Web.Tests.Pages.Shared.Charts;

/// <summary>A chart of the content as a topic's page shows it.</summary>
public sealed class ChartTests : IDisposable
{
    private readonly TemporaryFolder content = TemporaryFolder.WithContent();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task A_line_lies_where_its_numbers_say_and_breaks_where_one_is_missing()
    {
        var chart = await ShowAsync("type=line", "| Year | Freed | Held |", "| --- | --- | --- |", "| 1950 | 0 | 400 |", "| 1951 | 100 | |", "| 1954-01 | 400 | 300 |");
        Assert.Equal(3, chart.QuerySelectorAll("path.line:not(.legend *)").Length);
        var dots = chart.QuerySelectorAll("circle.dot.s0").Select(dot => (X: Number(dot, "cx"), Y: Number(dot, "cy"))).ToList();
        Assert.Equal(Number(chart.QuerySelectorAll("circle.dot.s1")[0], "cy"), dots[2].Y, 2);
        Assert.Equal(0.25, (dots[0].Y - dots[1].Y) / (dots[0].Y - dots[2].Y), 2);
        Assert.Equal(0.25, (dots[1].X - dots[0].X) / (dots[2].X - dots[0].X), 2);
        Assert.Equal(["1950", "1951", "1954"], chart.QuerySelectorAll("svg[role] text.middle").Select(label => label.TextContent).SkipLast(1));
    }

    [Fact]
    public async Task Bars_are_as_long_as_their_numbers_and_bear_them()
    {
        var chart = await ShowAsync("type=bar", "| Period | Freed |", "| --- | --- |", "| 1954–61 | 1,000 |", "| later | 250.5 |");
        var bars = chart.QuerySelectorAll("rect.bar").Select(bar => Number(bar, "width")).ToList();
        Assert.InRange(bars[1] / bars[0], 0.25, 0.251);
        var texts = chart.QuerySelectorAll("svg text").Select(text => text.TextContent).ToList();
        Assert.Superset(new HashSet<string> { "1,000", "250.5", "1954–61", "later", "People", "When" }, texts.ToHashSet());
    }

    [Fact]
    public async Task Who_does_not_see_it_hears_what_it_shows_and_can_read_the_numbers()
    {
        var chart = await ShowAsync("type=line", "| Year | Freed |", "| --- | --- |", "| 1953-03 | 1,200 |", "| 1954 | |", "| 1955 | 88.5 |");
        var drawing = chart.QuerySelector("svg")!;
        var names = drawing.GetAttribute("aria-labelledby")!.Split(' ').Select(id => chart.QuerySelector($"#{id}")!.TextContent);
        Assert.Equal(["People freed.", "Line chart. Freed: from 1,200 (March 1953) to 88.5 (1955); highest 1,200 (March 1953)."], names);
        var rows = chart.QuerySelectorAll("details tr").Select(row => string.Join("|", row.Children.Select(cell => cell.TextContent)));
        Assert.Equal(["When|Freed", "March 1953|1,200", "1954|not known", "1955|88.5"], rows);
    }

    [Fact]
    public async Task A_name_in_a_chart_is_text_and_nothing_else()
    {
        var chart = await ShowAsync("type=bar", "| Period | \"'&lt;b&gt; |", "| --- | --- |", "| &lt;/svg&gt;&lt;i&gt; | 1 |", "| b | 2 |");
        Assert.Empty(chart.QuerySelectorAll("b, i"));
        Assert.Contains(chart.QuerySelectorAll("svg text"), text => text.TextContent == "</svg><i>");
    }

    private async Task<IElement> ShowAsync(string type, params string[] table)
    {
        var chart = $"::: chart {{#freed {type} x=\"When\" y=\"People\"}}\n{string.Join('\n', table)}\n\nPeople freed. Not all are known. [@taubman-2003]\n:::\n\n";
        await content.ReplaceAsync("topics/the-thaw.md", "## Timeline\n", chart + "## Timeline\n");
        using var app = new GuideApp(content.Path);
        return (await app.NewVisitor().GetAsync("/topics/the-thaw")).One("#freed");
    }

    private static double Number(IElement element, string attribute) => double.Parse(element.GetAttribute(attribute)!, CultureInfo.InvariantCulture);
}
