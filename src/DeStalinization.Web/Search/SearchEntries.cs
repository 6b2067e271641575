using DeStalinization.Learning.Guide;

namespace DeStalinization.Web.Search;

/// <summary>What can be found in a guide. What self-check asks for stays out: model answers, key points, hints and sample answers.</summary>
internal static class SearchEntries
{
    public const string Glossary = "Glossary";

    // A term that a topic explains in passing has a page or an entry of its own, which is the better hit.
    private const double InPassing = 0.4;
    private const double OwnPage = 2;

    public static IEnumerable<SearchEntry> OfGlossary(StudyGuide guide) => guide.Glossary.Select(OfEntry);

    public static IEnumerable<SearchEntry> OfTopic(Topic topic)
    {
        var address = $"/topics/{topic.Slug}";
        SearchEntry Part(string kind, string id, string text) => new(kind, topic.Title, $"{address}#{id}", "", text);

        yield return new SearchEntry("Topic", topic.Title, address, topic.Title, topic.Summary, OwnPage) { Aliases = topic.Aliases, IsNamed = true };
        yield return Part("Definition", "definition", topic.Definition.Text);
        foreach (var fact in topic.Facts)
            yield return Part("Key fact", fact.Id, fact.Text.Text);
        foreach (var chart in topic.Charts)
            yield return Part("Chart", chart.Id, chart.Caption.Text);
        foreach (var item in topic.Events)
            yield return Part("Event", item.Id, $"{item.Date.Display}: {item.Text.Text}");
        foreach (var question in topic.Questions)
            yield return Part("Question", question.Id, question.Prompt.Text);
        foreach (var item in topic.Misconceptions)
            yield return Part("Misconception", item.Id, $"{item.Claim.Text} {item.Correction.Text}");
        foreach (var term in topic.RelatedTerms)
            yield return Part("Related term", term.PlaceId(), term.Definition.Text) with { Title = term.Title, Weight = InPassing };
    }

    private static SearchEntry OfEntry(GlossaryEntry entry) =>
        new("Term", Glossary, $"/glossary#{entry.Id}", entry.Title, entry.Definition.Text, OwnPage) { IsNamed = true };
}
