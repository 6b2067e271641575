using DeStalinization.Content.Dialect.Citations;
using DeStalinization.Learning.Guide;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace DeStalinization.Content.Parsing.Topics;

/// <summary>
/// Grammar: a line <c>::: chart {#id type=line x="…" y="…"}</c>, a pipe table, a paragraph that is the caption and cites the source, a line
/// <c>:::</c>. The type is line or bar; x says what the table's first column is, y what the numbers are and their unit.
/// </summary>
internal static class ChartParser
{
    internal const string Name = "chart";

    internal static bool IsChart(Block block) => block is CustomContainer { Info: Name };

    internal static IReadOnlyList<Chart> Parse(Page page, Section section) =>
        [.. section.Blocks.Where(IsChart).Cast<CustomContainer>().Select(container => ParseOne(page, container))];

    private static Chart ParseOne(Page page, CustomContainer container)
    {
        var attributes = page.Take(container, "#", IdentityReader.Formerly, "type", "x", "y");
        var (id, formerly) = IdentityReader.Required(page, attributes, Name);
        var kind = Kind(page, attributes);
        var (x, y) = (Required(page, attributes, "x", "Year"), Required(page, attributes, "y", "Prisoners, thousands"));
        var (series, rows) = ChartTableParser.Parse(page, container);
        var caption = Caption(page, container);
        return page.Placed(new Chart(id, formerly, kind, x, y, series, rows, caption), container);
    }

    private static ChartKind Kind(Page page, AttributeSet attributes)
    {
        var written = Required(page, attributes, "type", "line");
        if (written is not ("line" or "bar" or ""))
            page.Fault(attributes.List!, Rules.BadAttributeValue, $"There is no chart of type '{written}'.", "Write type=line or type=bar.");
        return written == "bar" ? ChartKind.Bar : ChartKind.Line;
    }

    private static string Required(Page page, AttributeSet attributes, string key, string example)
    {
        var value = attributes[key]?.Trim() ?? "";
        if (value.Length == 0 && attributes.List is not { Entries.Count: 0 })
            page.Fault(attributes.Owner, Rules.ChartAttributeMissing, $"This chart has no {key}.", $"Add it, as in {key}=\"{example}\".");
        return value;
    }

    private static RichText Caption(Page page, CustomContainer container)
    {
        var blocks = container.Where(block => block is not Table).ToList();
        var caption = blocks.OfType<ParagraphBlock>().FirstOrDefault();
        foreach (var other in blocks.Where(block => block != caption))
            page.FaultPlace(other, "a table and its caption");
        if (caption?.Inline?.Descendants<Citation>().Any() is not true)
        {
            page.Fault(
                (Block?)caption ?? container,
                Rules.NoChartSource,
                $"This chart has no {(caption is null ? "caption" : "source")}.",
                "Say under the table what it shows, and end with its source, as in [@id].");
        }
        return caption is null ? RichText.Empty : page.Inline(caption);
    }
}
