using DeStalinization.Content.Dialect.Citations;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Parsing;

/// <summary>
/// Grammar of <c>glossary.md</c>: entries, each a heading <c>## Term {#id}</c>, perhaps with <c>formerly=</c>, and prose.
/// </summary>
internal static class GlossaryParser
{
    internal static IReadOnlyList<GlossaryEntry> Parse(ContentFile file, SourceLinkRenderer citations, Findings findings)
    {
        var page = new Page(file, 0, citations, findings);
        var (lead, sections) = Section.Split(page.Blocks, 2);
        foreach (var block in lead)
            page.FaultPlace(block, "terms with a heading '##'");
        var entries = sections.Select(section => ParseOne(page, section)).ToList();
        page.Finish();
        return [.. entries.OrderBy(entry => entry.Title, StringComparer.InvariantCultureIgnoreCase)];
    }

    private static GlossaryEntry ParseOne(Page page, Section section)
    {
        var (id, formerly) = IdentityReader.Required(page, page.Take(section.Heading, "#", IdentityReader.Formerly), "term");
        if (section.Blocks.Count == 0)
            page.Fault(section.Heading, Rules.Empty, "This term has no definition.", "Write it under the heading.");
        return page.Placed(new GlossaryEntry(id, formerly, section.Title, page.Prose(section.Blocks)), section.Heading);
    }
}
