using System.Globalization;
using System.Net;
using System.Text;
using DeStalinization.Learning.Guide;
using DeStalinization.Web.Pages.Shared;
using DeStalinization.Web.Store.Guide;

namespace DeStalinization.Web.Pages.Glossary;

/// <summary>A term or topic of the guide.</summary>
/// <param name="Id">Of a glossary term, whose place is this page; null for what has its place elsewhere.</param>
/// <param name="Address">Where it has its place; null for a glossary term.</param>
/// <param name="Html">What it means.</param>
/// <param name="UsedIn">The topics that name it as a related term, in reading order.</param>
public sealed record EntryView(string Title, string? Id, string? Address, string Html, IReadOnlyList<TopicView> UsedIn);

/// <summary>The entries that start with one letter, or with a figure.</summary>
public sealed record LetterView(string Letter, IReadOnlyList<EntryView> Entries)
{
    public string Id => Letter == AlphabeticalEntries.Figures ? "figures" : $"letter-{Letter.ToLowerInvariant()}";
}

public sealed record TopicView(string Slug, string Title, string Summary, IReadOnlyList<RelatedTerm> RelatedTerms);

/// <summary>Everything that the guide defines, by its first letter.</summary>
public static class AlphabeticalEntries
{
    public const string Figures = "0–9";

    /// <param name="topics">In reading order.</param>
    public static IReadOnlyList<LetterView> Of(IEnumerable<GlossaryRow> glossary, IReadOnlyList<TopicView> topics)
    {
        var uses = topics.SelectMany(topic => topic.RelatedTerms.Select(term => (Place: TermAddress.Of(term), Term: term, Topic: topic))).ToList();
        var users = uses.ToLookup(use => use.Place, use => use.Topic);
        IReadOnlyList<TopicView> UsedIn(string place) => [.. users[place].Distinct()];

        var terms = glossary.Select(row => new EntryView(row.Title, row.Id, null, row.DefinitionHtml, UsedIn($"/glossary#{row.Id}")));
        var pages = topics.Select(topic =>
            new EntryView(topic.Title, null, $"/topics/{topic.Slug}", $"<p>{WebUtility.HtmlEncode(topic.Summary)}</p>", UsedIn($"/topics/{topic.Slug}")));
        // A term may lead to one place of a topic's page, which then is where it is explained.
        var places = uses
            .Where(use => use.Term is { TopicSlug: not null, Anchor: not null })
            .GroupBy(use => use.Place)
            .Select(place => new EntryView(place.First().Term.Title, null, place.Key, $"<p>{place.First().Term.Definition.Html}</p>", UsedIn(place.Key)));
        return [.. terms.Concat(pages).Concat(places)
            .Select(entry => (Entry: entry, Key: SortKey(entry.Title)))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .GroupBy(pair => Letter(pair.Key), pair => pair.Entry)
            .Select(letter => new LetterView(letter.Key, [.. letter]))];
    }

    // As a librarian sorts: without accents, signs and a first "the".
    private static string SortKey(string title)
    {
        var letters = title.Normalize(NormalizationForm.FormD).Where(letter => char.IsLetterOrDigit(letter) || letter == ' ');
        var key = string.Concat(letters).Trim().ToUpper(CultureInfo.InvariantCulture);
        return key.StartsWith("THE ", StringComparison.Ordinal) ? key[4..] : key;
    }

    private static string Letter(string key) => key.Length == 0 || char.IsDigit(key[0]) ? Figures : key[..1];
}
