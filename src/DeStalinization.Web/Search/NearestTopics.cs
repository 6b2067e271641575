using DeStalinization.Web.Store.Guide;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Search;

/// <summary>The nearest titles for an address that does not exist.</summary>
public sealed class NearestTopics(GuideDb db)
{
    /// <summary>Topics whose slug is most like the last part of an address.</summary>
    public async Task<IReadOnlyList<NearTopic>> FindAsync(string path, CancellationToken cancel)
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
}

public sealed record NearTopic(string Slug, string Title);
