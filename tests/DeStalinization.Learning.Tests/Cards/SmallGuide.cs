using DeStalinization.Learning.Guide;

namespace DeStalinization.Learning.Tests.Cards;

/// <summary>Topics, terms and events with no more text than a card needs.</summary>
internal static class SmallGuide
{
    public static StudyGuide Of(IEnumerable<string> glossary, params Unit[] units) =>
        new("Guide", "", "en", "", RichText.Empty, units, [.. glossary.Select(id => new GlossaryEntry(id, [], id, Text($"What {id} is")))], []);

    public static Unit Unit(string id, params Topic[] topics) => new(id, id, RichText.Empty, topics);

    public static Topic Topic(string slug, params string[] terms) =>
        new(slug, $"The {slug}", $"What the {slug} was", null, [$"{slug} of old"], [], null, RichText.Empty, [], [], [], [], [], [.. terms.Select(Term)], []);

    public static TimelineEvent Event(string date) =>
        HistoricalDate.TryParse(date, out var parsed) ? new TimelineEvent(date, [], parsed, Text(date), Lane.SovietUnion, null) : throw new FormatException(date);

    public static RichText Text(string text) => new(text, text);

    /// <summary>Of the glossary; of a topic when it begins with a slash.</summary>
    private static RelatedTerm Term(string term) =>
        term[0] == '/' ? new RelatedTerm(term[1..], term[1..], null, Text("leans on its page")) : new RelatedTerm(term, null, term, Text("leans on its page"));
}
