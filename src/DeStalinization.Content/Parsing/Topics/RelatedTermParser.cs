using DeStalinization.Content.Dialect;
using DeStalinization.Learning.Guide;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DeStalinization.Content.Parsing.Topics;

/// <summary>
/// Grammar: a definition list. Each term is one link, to a topic or to an entry of the glossary; its definition is one paragraph.
/// </summary>
internal static class RelatedTermParser
{
    private const string Expected = "a list of terms, each with ':' and a definition under it";

    internal static IReadOnlyList<RelatedTerm> Parse(Page page, Section section)
    {
        var terms = new List<RelatedTerm>();
        foreach (var (term, paragraph) in Items.Definitions(page, section.Blocks, Expected))
        {
            page.Take(paragraph);
            if (Read(page, term, page.Inline(paragraph)) is { } related)
            {
                terms.Add(page.Placed(related, term));
            }
            else
            {
                page.Fault(
                    term,
                    Rules.NoTermLink,
                    "This term is not a link with a title.",
                    "Write it as [Title](topic.md) or [Title](../glossary.md#id).");
            }
        }
        return terms;
    }

    private static RelatedTerm? Read(Page page, LeafBlock term, RichText definition)
    {
        if (term.Inline?.ToList() is not [LinkInline { IsImage: false } link] || PlainText.Of(link) is not { Length: > 0 } title)
            return null;
        var target = LinkTarget.Of(new PlacedLink(page.At(term), link.Url ?? "", IsImage: false));
        if (target.Path == ContentFiles.Glossary && target.Anchor is not null)
            return new RelatedTerm(title, null, target.Anchor, definition);
        return TopicFile.SlugOf(target.Path) is { } slug ? new RelatedTerm(title, slug, target.Anchor, definition) : null;
    }
}
