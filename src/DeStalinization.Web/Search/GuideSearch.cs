using System.Text;
using DeStalinization.Learning.Answers;
using DeStalinization.Web.Store.Guide;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Search;

/// <param name="Kind">Topic, Key fact, Event, Question, Misconception or Glossary term.</param>
/// <param name="Page">The title of the topic it is in; the term itself for one of the glossary.</param>
/// <param name="Excerpt">The words found are marked.</param>
public sealed record SearchHit(string Kind, string Page, string Address, IReadOnlyList<TextPiece> Excerpt);

/// <summary>Full-text search over the guide; the nearest titles for an address that does not exist.</summary>
public sealed class GuideSearch(GuideDb db)
{
    public const int MaxHits = 50;

    private const char MarkStart = '\u0002';
    private const char MarkEnd = '\u0003';

    /// <summary>
    /// The best hits first: a topic or term that is called so, then by words, of which one in a title counts ten times one in the text.
    /// </summary>
    public async Task<IReadOnlyList<SearchHit>> FindAsync(string? typed, CancellationToken cancel)
    {
        if (SearchQuery.ToFts(typed) is not { } match)
            return [];
        var name = $" {typed!.Trim().ToLowerInvariant()} ";
        var rows = await db.Database
            .SqlQuery<HitRow>($"""
                SELECT kind AS Kind, page AS Page, address AS Address,
                       snippet(search, 1, char(2), char(3), '…', 28) AS Excerpt
                FROM search WHERE search MATCH {match}
                ORDER BY CASE WHEN title <> '' AND instr(' ' || lower(page) || ' ', {name}) > 0 THEN length(page) ELSE 1000 END, bm25(search, 10.0, 1.0)
                LIMIT {MaxHits}
                """)
            .ToListAsync(cancel);
        return [.. rows.Select(row => new SearchHit(row.Kind, row.Page, row.Address, [.. Pieces(row.Excerpt)]))];
    }

    /// <summary>Topics whose slug is most like the last part of an address.</summary>
    public async Task<IReadOnlyList<NearTopic>> NearestAsync(string path, CancellationToken cancel)
    {
        var wanted = path.TrimEnd('/').Split('/')[^1].ToLowerInvariant();
        if (wanted.Length is < 3 or > 100)
            return [];
        var topics = await db.Topics.Select(topic => new NearTopic(topic.Slug, topic.Title)).ToListAsync(cancel);
        return [.. topics
            .Select(topic => (topic, Likeness: Likeness(wanted, topic.Slug)))
            .Where(pair => pair.Likeness > 0.25)
            .OrderByDescending(pair => pair.Likeness)
            .Take(3)
            .Select(pair => pair.topic)];
    }

    // Dice's coefficient over pairs of letters: kind to swapped words and to slips alike.
    private static double Likeness(string one, string other)
    {
        var (left, right) = (Pairs(one), Pairs(other));
        return 2.0 * left.Intersect(right).Count() / (left.Count + right.Count);
    }

    private static HashSet<string> Pairs(string text) => [.. Enumerable.Range(0, text.Length - 1).Select(at => text.Substring(at, 2))];

    private static IEnumerable<TextPiece> Pieces(string excerpt)
    {
        var piece = new StringBuilder();
        foreach (var letter in excerpt)
        {
            if (letter is not (MarkStart or MarkEnd))
            {
                piece.Append(letter);
            }
            else if (piece.Length > 0)
            {
                yield return new TextPiece(piece.ToString(), letter == MarkEnd);
                piece.Clear();
            }
        }
        if (piece.Length > 0)
            yield return new TextPiece(piece.ToString(), false);
    }

    private sealed record HitRow(string Kind, string Page, string Address, string Excerpt);
}

public sealed record NearTopic(string Slug, string Title);
