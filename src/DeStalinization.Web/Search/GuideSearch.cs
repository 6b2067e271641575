using DeStalinization.Web.Store.Guide;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Search;

/// <summary>Full-text search over the guide.</summary>
public sealed class GuideSearch(GuideDb db, WordShelf shelf)
{
    public const int MaxHits = 50;

    private const int MaxExcerpt = 28;
    private const int Few = 2;

    /// <summary>What has all the words; failing that, what has those that were probably meant; failing that, what has some of them.</summary>
    /// <param name="most">Hits.</param>
    /// <param name="excerpt">Words of an excerpt, at most.</param>
    public async Task<SearchResult> FindAsync(string typed, CancellationToken cancel, int most = MaxHits, int excerpt = MaxExcerpt)
    {
        var words = SearchQuery.Words(typed);
        if (words.Count == 0)
            return SearchResult.None;
        var vocabulary = await shelf.OfAsync(db, cancel);
        var hits = await HitsAsync(SearchQuery.All(words, vocabulary), typed, most, excerpt, cancel);
        if (hits.Count > Few)
            return new SearchResult(hits, HitsOf.AllWords, null);
        var correction = QueryCorrection.Of(typed, words, vocabulary, isScarce: hits.Count > 0);
        if (hits.Count > 0)
            return new SearchResult(hits, HitsOf.AllWords, correction);
        if (correction is not null)
            hits = await HitsAsync(SearchQuery.All(SearchQuery.Words(correction), vocabulary), correction, most, excerpt, cancel);
        if (hits.Count > 0)
            return new SearchResult(hits, HitsOf.Correction, correction);
        return new SearchResult(await HitsAsync(SearchQuery.Any(SearchQuery.Words(correction ?? typed), vocabulary), typed, most, excerpt, cancel), HitsOf.SomeWords, correction);
    }

    /// <summary>First what is called so, then what has it in its name; then by words, of which one in a title counts ten times one in the text.</summary>
    private async Task<IReadOnlyList<SearchHit>> HitsAsync(string match, string typed, int most, int excerpt, CancellationToken cancel)
    {
        var name = SearchQuery.Name(typed);
        var begun = name.TrimEnd();
        var rows = await db.Database
            .SqlQuery<HitRow>($"""
                SELECT kind AS Kind, page AS Page, address AS Address,
                       highlight(search, 0, char(2), char(3)) AS Title,
                       highlight(search, 1, char(2), char(3)) AS Also,
                       snippet(search, 2, char(2), char(3), '…', {excerpt}) AS Excerpt
                FROM search WHERE search MATCH {match}
                ORDER BY CASE WHEN names LIKE '%|' || {name} || '|%' THEN 0 WHEN instr(names, {name}) > 0 THEN 1 WHEN instr(names, {begun}) > 0 THEN 2 ELSE 3 END,
                         bm25(search, 10.0, 4.0, 1.0) * weight, rowid
                LIMIT {most}
                """)
            .ToListAsync(cancel);
        return [.. rows.Select(row => row.ToHit())];
    }
}
