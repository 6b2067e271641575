using DeStalinization.Content.Dialect;
using DeStalinization.Content.Dialect.Attributes;
using DeStalinization.Content.Dialect.Citations;
using DeStalinization.Content.Dialect.Languages;
using DeStalinization.Content.Dialect.Links;
using DeStalinization.Content.Parsing.Topics;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DeStalinization.Content.Parsing;

/// <summary>
/// Walks a file's whole tree for what is allowed nowhere, notes its links and citations, and closes the gaps before citations.
/// </summary>
internal static class DocumentCheck
{
    internal static void Check(Page page, MarkdownDocument document)
    {
        foreach (var node in document.Descendants().ToList())
        {
            switch (node)
            {
                case HtmlBlock or HtmlInline: FaultHtml(page, node); break;
                case CustomContainer { Info: ChartParser.Name, Parent: not MarkdownDocument } chart: page.FaultPlace(chart, "prose"); break;
                case CustomContainer { Info: not ChartParser.Name } container: FaultContainer(page, container); break;
                case ParagraphBlock { ProcessInlines: false } paragraph: FaultCost(page, paragraph); break;
                case HeadingBlock { Parent: not MarkdownDocument } heading: page.FaultPlace(heading, "prose"); break;
                case LinkInline link: CheckLink(page, link, link.Url ?? "", link.IsImage); break;
                case AutolinkInline link: CheckLink(page, link, AutolinkRenderer.Target(link), isImage: false); break;
                case Citation citation: CheckCitation(page, citation); break;
                case LanguageSpan span: CheckLanguage(page, span); break;
                case AttributeList { Entries.Count: 0 } list: page.FaultAttributes(list); break;
                default: break;
            }
        }
    }

    /// <summary>Faults the attributes that nothing took, once every part has taken its own.</summary>
    internal static void CheckLeftOver(Page page, MarkdownDocument document)
    {
        foreach (var list in document.Descendants<AttributeList>())
        {
            foreach (var entry in list.Entries)
                page.FaultAttribute(list, entry);
        }
    }

    private static void FaultHtml(Page page, MarkdownObject node) =>
        page.Fault(node, Rules.RawHtml, "HTML is not allowed here.", "Say it in Markdown, or write &lt; for a plain '<'.");

    private static void FaultContainer(Page page, CustomContainer container) =>
        page.Fault(
            container, Rules.UnknownContainer, $"There is no container '{container.Info}'.", "Write its text without the container.");

    private static void FaultCost(Page page, ParagraphBlock paragraph)
    {
        var (rule, wrong, mend) = HouseDialect.IsTooLong(paragraph)
            ? (Rules.TooLong, $"This paragraph is longer than {HouseDialect.LongestParagraph} characters.", "Part it with blank lines.")
            : (Rules.TooDeep, "The brackets of this paragraph are nested too deep.", "Close each '[' before the next.");
        page.Fault(paragraph, rule, wrong, mend);
    }

    private static void CheckLink(Page page, MarkdownObject node, string target, bool isImage)
    {
        var (wrong, mend) = isImage
            ? ("An image must be the guide's own.", "Put it in the folder images and link to it by its path.")
            : ($"The link '{target}' is not allowed.", "Use http, https or mailto, or the path of a .md file.");
        if (Address.IsAllowed(target, isImage))
            page.Findings.Links.Add(new PlacedLink(page.At(node), target, isImage));
        else
            page.Fault(node, Rules.SchemeNotAllowed, wrong, mend);
    }

    private static void CheckCitation(Page page, Citation citation)
    {
        if (citation.Works.Count == 0)
        {
            page.Fault(
                citation, Rules.BadCitation, "This citation cannot be read.", "Write it as [@id] or [@id, pages], several parted by ';'.");
        }
        foreach (var work in citation.Works)
            page.Findings.Citations.Add(new PlacedCitation(page.At(citation), work.SourceId));
        if (citation.PreviousSibling is LineBreakInline lineBreak)
            lineBreak.Remove();
        if (citation.PreviousSibling is LiteralInline before)
            before.Content = before.Content with { End = before.Content.Start + before.Content.AsSpan().TrimEnd().Length - 1 };
    }

    private static void CheckLanguage(Page page, LanguageSpan span)
    {
        foreach (var other in span.Attributes.Entries.Where(entry => entry.Key != "lang"))
            page.FaultAttribute(span.Attributes, other, "lang");
        if (span.Tag is null && span.Attributes.Entries.All(entry => entry.Key == "lang"))
            page.Fault(span.Attributes, Rules.BadAttributeValue, "This is not a language.", "Write it as {lang=ru}, with a tag of BCP 47.");
    }
}
