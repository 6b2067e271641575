using System.Collections.Concurrent;
using DeStalinization.Learning.Cards;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Store.Guide;

/// <summary>The cards of the guide that is served. Each is read from the store once: a card that is kept has its question ready for the checker.</summary>
public sealed class GuideCards(GuideDb db, CardShelf shelf)
{
    /// <summary>The card of a key; a former key finds the card as it is called now. Null when the guide has none.</summary>
    public async ValueTask<StudyCard?> FindAsync(string key, CancellationToken cancel) =>
        shelf.Cards.TryGetValue(key, out var kept) ? kept : (await FindAsync([key], cancel)).GetValueOrDefault(key);

    /// <summary>By the key that each was asked for with; those that the guide does not have are left out.</summary>
    public async Task<IReadOnlyDictionary<string, StudyCard>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancel)
    {
        var kept = shelf.Cards;
        var missing = keys.Where(key => !kept.ContainsKey(key)).Distinct().ToList();
        if (missing.Count > 0)
        {
            foreach (var (key, card) in await ReadAsync(missing, cancel))
                kept.TryAdd(key, kept.GetOrAdd(card.Key.ToString(), card));
        }
        return keys.Distinct().Where(kept.ContainsKey).ToDictionary(key => key, key => kept[key]);
    }

    /// <summary>The keys that a card had before.</summary>
    public async Task<IReadOnlyList<string>> FormerKeysAsync(StudyCard card, CancellationToken cancel)
    {
        var key = card.Key.ToString();
        return await db.Keys.Where(row => row.MovedTo == key).Select(row => row.Key).ToListAsync(cancel);
    }

    /// <summary>All the keys that cards had before, with the present ones.</summary>
    public async Task<IReadOnlyDictionary<string, string>> RenamedAsync(CancellationToken cancel) =>
        await db.Keys.Where(row => row.MovedTo != null && row.Key.Contains('#')).ToDictionaryAsync(row => row.Key, row => row.MovedTo!, cancel);

    private async Task<IEnumerable<(string Key, StudyCard Card)>> ReadAsync(List<string> keys, CancellationToken cancel)
    {
        var moved = await db.Keys
            .Where(key => keys.Contains(key.Key) && key.MovedTo != null)
            .ToDictionaryAsync(key => key.Key, key => key.MovedTo, cancel);
        var living = keys.Select(key => moved.GetValueOrDefault(key, key)).Distinct().ToList();
        var cards = await db.Cards.AsNoTracking().Where(row => living.Contains(row.Key)).ToDictionaryAsync(row => row.Key, row => row.Card, cancel);
        return from key in keys
               let name = moved.GetValueOrDefault(key, key)
               where cards.ContainsKey(name)
               select (key, cards[name]);
    }
}

/// <summary>What has been read of the served guide's cards. It holds no more than the guide has, and nothing of the guide before.</summary>
public sealed class CardShelf(GuideStatus status)
{
    private volatile Kept current = new(null, []);

    internal ConcurrentDictionary<string, StudyCard> Cards
    {
        get
        {
            var (kept, served) = (current, status.Served);
            if (ReferenceEquals(kept.Of, served))
                return kept.Cards;
            current = kept = new Kept(served, []);
            return kept.Cards;
        }
    }

    private sealed record Kept(ServedGuide? Of, ConcurrentDictionary<string, StudyCard> Cards);
}
