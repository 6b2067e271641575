using DeStalinization.Content.Dialect;
using DeStalinization.Content.Dialect.Citations;
using DeStalinization.Learning.Guide;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DeStalinization.Content.Parsing;

/// <summary>
/// Grammar of <c>guide.md</c>: front matter; the introduction; then units, each a heading <c>## Title {#id}</c>, prose, and the table of
/// contents in bullets of one link each to a topic.
/// </summary>
internal sealed class GuideParser(ContentFile file, SourceLinkRenderer citations, Findings findings)
{
    private readonly List<(Place, IReadOnlyList<string>)> named = [];

    /// <summary>The guide without its topics, glossary and sources.</summary>
    internal GuideFrame Parse()
    {
        var parsed = new FrontMatterParser(file, findings).Parse();
        var front = new FrontMatterReader(file, parsed, findings).Allow("title", "subtitle", "language", "licence");
        var page = new Page(file, parsed.End, citations, findings);
        var (lead, sections) = Section.Split(page.Blocks, 2);
        var guide = new StudyGuide(
            front.Required("title"),
            front.Required("subtitle"),
            front.Language("language"),
            front.Required("licence"),
            page.Prose(lead),
            [.. sections.Select(section => ParseUnit(page, section))],
            [],
            []);
        if (sections.Count == 0)
        {
            findings.Fault(
                file.Start,
                Rules.Empty,
                "The guide has no units.",
                "Add a heading such as '## Beginnings {#beginnings}' with a list of topics.");
        }
        page.Finish();
        return new GuideFrame(guide, named);
    }

    private Unit ParseUnit(Page page, Section section)
    {
        var (id, _) = IdentityReader.Required(page, page.Take(section.Heading, "#", IdentityReader.Formerly), "unit");
        var lists = section.Blocks.OfType<ListBlock>().ToList();
        var bullets = Items.FlatBullets(page, lists, "a list of links to topics");
        var entries = bullets.Select(bullet => Entry(page, bullet)).OfType<TocEntry>().ToList();
        if (lists.Count == 0)
        {
            page.Fault(
                section.Heading, Rules.Empty, "This unit has no topics.", "Add a list of links such as '- [Title](topics/slug.md)'.");
        }
        findings.TableOfContents.AddRange(entries);
        var introduction = page.Prose([.. section.Blocks.Where(block => block is not ListBlock)]);
        named.Add((page.At(section.Heading), [.. entries.Select(entry => entry.Slug)]));
        return new Unit(id, section.Title, introduction, []);
    }

    private static TocEntry? Entry(Page page, ParagraphBlock bullet)
    {
        if (bullet.Inline?.ToList() is [LinkInline { IsImage: false } link] && PlainText.Of(link).Length > 0)
        {
            var target = LinkTarget.Of(new PlacedLink(page.At(link), link.Url ?? "", IsImage: false));
            if (target.Anchor is null && TopicFile.SlugOf(target.Path) is { } slug)
                return new TocEntry(page.At(link), slug);
        }
        page.Fault(bullet, Rules.NotATopicLink, "This entry is not a link to a topic.", "Write it as [Title](topics/slug.md).");
        return null;
    }
}

/// <summary>What guide.md says by itself.</summary>
/// <param name="Named">For each unit where it stands and the topics that it names.</param>
internal sealed record GuideFrame(StudyGuide Guide, IReadOnlyList<(Place Place, IReadOnlyList<string> Slugs)> Named)
{
    /// <summary>The guide with those of the topics in its units that it names.</summary>
    internal StudyGuide With(IReadOnlyList<TopicDraft> topics, Findings findings)
    {
        var bySlug = topics.ToDictionary(topic => topic.Topic.Slug, topic => topic.Topic);
        var units = Guide.Units.Zip(Named, (unit, named) =>
            findings.Placed(unit with { Topics = [.. named.Slugs.Select(slug => bySlug.GetValueOrDefault(slug)).OfType<Topic>()] }, named.Place));
        return Guide with { Units = [.. units] };
    }
}
