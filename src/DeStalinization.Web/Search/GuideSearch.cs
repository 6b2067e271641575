using System.Text.Json;
using DeStalinization.Web.Store.Guide;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Search;

/// <summary>Full-text search over the guide.</summary>
public sealed class GuideSearch(GuideDb db, WordShelf shelf)
{
    public const int MaxHits = 50;

    internal const double InTitle = 10;
    internal const double InOtherName = 4;

    private const int MaxExcerpt = 28;
    private const int MostCandidates = 300;
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
        Task<IReadOnlyList<SearchHit>> HitsAsync(string sought, bool areAllWanted) => this.HitsAsync(sought, areAllWanted, vocabulary, most, excerpt, cancel);

        var hits = await HitsAsync(typed, areAllWanted: true);
        if (hits.Count > Few)
            return new SearchResult(hits, HitsOf.AllWords, null);
        var correction = QueryCorrection.Of(typed, words, vocabulary, isScarce: hits.Count > 0);
        if (hits.Count > 0)
            return new SearchResult(hits, HitsOf.AllWords, correction);
        if (correction is not null)
            hits = await HitsAsync(correction, areAllWanted: true);
        if (hits.Count > 0)
            return new SearchResult(hits, HitsOf.Correction, correction);
        return new SearchResult(await HitsAsync(correction ?? typed, areAllWanted: false), HitsOf.SomeWords, correction);
    }

    private async Task<IReadOnlyList<SearchHit>> HitsAsync(string sought, bool areAllWanted, Vocabulary vocabulary, int most, int excerpt, CancellationToken cancel)
    {
        var words = SearchQuery.Words(sought);
        if (BroadQuery.Of(words, areAllWanted, vocabulary) is { } broad)
        {
            var found = await BestAsync(broad, sought, most, excerpt, cancel);
            // A form that was left out may have what is wanted.
            if (found.Count > Few || broad.IsWhole || broad.Match is null)
                return found;
        }
        return await AllAsync(areAllWanted ? SearchQuery.All(words, vocabulary) : SearchQuery.Any(words, vocabulary), sought, most, excerpt, cancel);
    }

    /// <summary>First what is called so or has it in its name; then the best of what comes first in the guide.</summary>
    private async Task<IReadOnlyList<SearchHit>> BestAsync(BroadQuery query, string sought, int most, int excerpt, CancellationToken cancel)
    {
        if (query.Match is null)
            return [];
        var named = (await shelf.NamesAsync(db, cancel)).Find(SearchQuery.Name(sought), MostCandidates);
        var candidates = await db.Database
            .SqlQuery<FoundRow>($"""
                SELECT rowid AS Row, kind AS Kind, page AS Page, address AS Address, title AS Title, also AS Also, body AS Body, weight AS Weight
                FROM search WHERE rowid IN (SELECT value FROM json_each({JsonSerializer.Serialize(named.Keys)}))
                UNION ALL
                SELECT * FROM (
                    SELECT rowid, kind, page, address, title, also, body, weight FROM search WHERE search MATCH {query.Match} LIMIT {MostCandidates})
                """)
            .ToListAsync(cancel);
        return [.. new BroadRanking(query, named).Best([.. candidates.DistinctBy(row => row.Row)]).Take(most).Select(row => row.Marked(query, excerpt).ToHit())];
    }

    /// <summary>First what is called so, then what has it in its name; then by words, of which one in a title counts ten times one in the text.</summary>
    private async Task<IReadOnlyList<SearchHit>> AllAsync(string match, string sought, int most, int excerpt, CancellationToken cancel)
    {
        var name = SearchQuery.Name(sought);
        var begun = name.TrimEnd();
        var rows = await db.Database
            .SqlQuery<HitRow>($"""
                SELECT kind AS Kind, page AS Page, address AS Address,
                       highlight(search, 0, char(2), char(3)) AS Title,
                       highlight(search, 1, char(2), char(3)) AS Also,
                       snippet(search, 2, char(2), char(3), '…', {excerpt}) AS Excerpt
                FROM search WHERE search MATCH {match}
                ORDER BY CASE WHEN names LIKE '%|' || {name} || '|%' THEN 0 WHEN instr(names, {name}) > 0 THEN 1 WHEN instr(names, {begun}) > 0 THEN 2 ELSE 3 END,
                         bm25(search, {InTitle}, {InOtherName}, 1.0) * weight, rowid
                LIMIT {most}
                """)
            .ToListAsync(cancel);
        return [.. rows.Select(row => row.ToHit())];
    }
}
