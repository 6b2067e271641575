using DeStalinization.Content.Dialect.Citations;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Parsing.Topics;

/// <summary>
/// Grammar of <c>topics/SLUG.md</c>: front matter, then the sections Definition, Key facts, Timeline, Review questions, Misconceptions and
/// Related terms in this order, each under <c>##</c>; Timeline and Misconceptions may be left out.
/// </summary>
internal static class TopicParser
{
    private const string Definition = "Definition";
    private const string KeyFacts = "Key facts";
    private const string Timeline = "Timeline";
    private const string ReviewQuestions = "Review questions";
    private const string Misconceptions = "Misconceptions";
    private const string RelatedTerms = "Related terms";

    private static readonly SectionGrammar Sections = new(
        [Definition, KeyFacts, Timeline, ReviewQuestions, Misconceptions, RelatedTerms],
        [Definition, KeyFacts, ReviewQuestions, RelatedTerms]);

    /// <param name="citations">Writes those of the questions, which are asked on pages without notes.</param>
    internal static TopicDraft Parse(ContentFile file, SourceLinkRenderer citations, Findings findings)
    {
        var slug = TopicFile.SlugOf(file.Path)!;
        if (!Names.IsSlug(slug))
            findings.Fault(file.Start, Rules.BadFileName, $"'{slug}' is not a slug.", "Name the file with a-z, 0-9 and hyphens.");
        // Keys such as glossary#thaw are the glossary's.
        if (slug == "glossary")
            findings.Fault(file.Start, Rules.BadFileName, "'glossary' is the name of another page.", "Give the topic's file another name.");
        var parsed = new FrontMatterParser(file, findings).Parse();
        var front = new FrontMatterReader(file, parsed, findings)
            .Allow("title", "summary", "dates", "aliases", "formerly", "reviewed", "draft");
        var numbers = new NoteNumbers();
        var page = new Page(file, parsed.End, new NoteRenderer(numbers), findings);
        var asked = page.ShownElsewhere($"/topics/{slug}", citations);
        var (lead, written) = Section.Split(page.Blocks, 2);
        foreach (var block in lead)
            page.FaultPlace(block, "the section Definition");
        var sections = Sections.Sort(page, written, file.Start);

        // In the order of the page, for that is the order of its notes.
        var topic = new Topic(
            slug,
            front.Required("title"),
            front.Required("summary"),
            front.Dates("dates"),
            front.Texts("aliases"),
            front.Slugs("formerly"),
            front.Day("reviewed"),
            sections.TryGetValue(Definition, out var definition) ? page.Prose(definition.Blocks) : RichText.Empty,
            Part(KeyFacts, section => KeyFactParser.Parse(page, section)),
            Part(KeyFacts, section => ChartParser.Parse(page, section)),
            Part(Timeline, section => TimelineParser.Parse(page, section, slug)),
            Part(ReviewQuestions, section => QuestionParser.Parse(asked, section, slug)),
            Part(Misconceptions, section => MisconceptionParser.Parse(page, section)),
            Part(RelatedTerms, section => RelatedTermParser.Parse(page, section)),
            [.. numbers.Notes.Select(each => findings.Placed(each.Note, file.At(each.Position)))],
            TopicMarkdown.Of(file.Text[parsed.End..]));
        page.Finish();
        return new TopicDraft(file.Path, front.Flag("draft"), findings.Placed(topic, file.Start));

        IReadOnlyList<T> Part<T>(string title, Func<Section, IReadOnlyList<T>> parse) =>
            sections.TryGetValue(title, out var section) ? parse(section) : [];
    }
}
