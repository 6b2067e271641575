using DeStalinization.Web.Store.Guide;

namespace DeStalinization.Web.Search;

/// <summary>How often the guide writes each word, and in which forms.</summary>
internal sealed class WordCounts
{
    private readonly Dictionary<string, Dictionary<string, int>> forms = [];

    /// <summary>The words that the guide store keeps.</summary>
    public IEnumerable<WordRow> All => forms.Keys.Select(key => Find(key)!);

    /// <summary>The forms in which some entries write words, each with how often.</summary>
    public static IReadOnlyDictionary<string, int> Of(IEnumerable<SearchEntry> entries)
    {
        var counts = new Dictionary<string, int>();
        foreach (var word in entries.SelectMany(entry => entry.Aliases.Append(entry.Title).Append(entry.Body)).SelectMany(SearchWord.Of))
            counts[word.Text] = counts.GetValueOrDefault(word.Text) + 1;
        return counts;
    }

    /// <summary>The word that a form is of.</summary>
    public static string KeyOf(string form) => form.ToLowerInvariant();

    public void Add(IReadOnlyDictionary<string, int> words)
    {
        foreach (var (form, count) in words)
        {
            var key = KeyOf(form);
            if (!forms.TryGetValue(key, out var known))
                forms.Add(key, known = []);
            known[form] = known.GetValueOrDefault(form) + count;
        }
    }

    /// <summary>Takes away what was added.</summary>
    public void Take(IReadOnlyDictionary<string, int> words)
    {
        foreach (var (form, count) in words)
        {
            var known = forms[KeyOf(form)];
            if ((known[form] -= count) == 0)
                known.Remove(form);
            if (known.Count == 0)
                forms.Remove(KeyOf(form));
        }
    }

    /// <summary>Null when the guide does not have the word.</summary>
    public WordRow? Find(string key) => !forms.TryGetValue(key, out var known) ? null : new WordRow
    {
        Word = key,
        Shown = known.OrderByDescending(form => form.Value).ThenBy(form => form.Key, StringComparer.Ordinal).First().Key,
        Count = known.Values.Sum(),
    };
}
