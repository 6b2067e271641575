using DeStalinization.Learning.Answers;

namespace DeStalinization.Web.Search;

/// <param name="Kind">What it is: Topic, Definition, Key fact, Chart, Event, Question, Misconception, Related term or Term.</param>
/// <param name="Page">The title of the page it is on.</param>
/// <param name="Title">What it is called; empty when it has no name of its own. The words found are marked.</param>
/// <param name="Excerpt">The words found are marked.</param>
public sealed record SearchHit(string Kind, string Page, string Address, IReadOnlyList<TextPiece> Title, IReadOnlyList<TextPiece> Excerpt);

/// <summary>The hits of one page, the best first.</summary>
public sealed record SearchGroup(string Page, string Address, IReadOnlyList<SearchHit> Hits);

/// <summary>What a search found.</summary>
/// <param name="Hits">The best first.</param>
/// <param name="Correction">What was probably meant; null when what was typed will do.</param>
public sealed record SearchResult(IReadOnlyList<SearchHit> Hits, HitsOf Of, string? Correction)
{
    public static SearchResult None { get; } = new([], HitsOf.AllWords, null);

    /// <summary>The hits by page, in the order of the best hit of each.</summary>
    public IEnumerable<SearchGroup> Groups =>
        Hits.GroupBy(hit => hit.Address.Split('#')[0]).Select(page => new SearchGroup(page.First().Page, page.Key, [.. page]));
}

/// <summary>What the hits have of what was typed.</summary>
public enum HitsOf
{
    AllWords,

    /// <summary>Nothing has the words as they were typed; these have the words that were probably meant.</summary>
    Correction,

    /// <summary>Nothing has all the words; these have some of them.</summary>
    SomeWords,
}
