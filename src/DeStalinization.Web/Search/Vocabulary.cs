using DeStalinization.Learning.Answers;
using DeStalinization.Web.Store.Guide;

namespace DeStalinization.Web.Search;

/// <summary>Every word that can be found in the guide, and how it may be spelt otherwise.</summary>
public sealed class Vocabulary
{
    private const int ShortestToMend = 4;
    private const int ShortestBeginning = 5;

    private readonly List<Word> words;
    private readonly ILookup<string, Word> byKey;

    public Vocabulary(IEnumerable<WordRow> rows)
    {
        words = [.. rows.Select(row => new Word(row.Shown, SpellingKey.Of(row.Word), row.Word, row.Count))];
        byKey = words.ToLookup(word => word.Key);
    }

    /// <summary>The words of the guide that are this one, in another spelling or in its own.</summary>
    public IEnumerable<string> Spellings(string word) => byKey[SpellingKey.Of(word)].Select(other => other.Text);

    /// <summary>How often a word would be met in the guide: itself, its stem, and what it begins when it is the last.</summary>
    public int Count(string word, bool isBegun)
    {
        var key = SpellingKey.Of(word);
        var stem = Stemmer.Stem(key);
        return words
            .Where(other => other.Key == key
                || (stem.Length >= SearchQuery.ShortestStem && other.Key.StartsWith(stem, StringComparison.Ordinal))
                || (isBegun && other.Key.StartsWith(key, StringComparison.Ordinal)))
            .Sum(other => other.Count);
    }

    /// <summary>Another word of the guide that was probably meant, with the slips that part the two; null when none is near.</summary>
    /// <param name="isBegun">The word may be only the beginning of the one that is meant.</param>
    public (string Shown, int Slips, int Count)? Nearest(string word, bool isBegun)
    {
        var key = SpellingKey.Of(word);
        if (key.Length < ShortestToMend || key.Any(char.IsDigit))
            return null;
        var limit = key.Length switch { < 6 => 1, < 12 => 2, _ => 3 };
        return words
            .Where(other => other.Key != key)
            .Select(other => (other.Shown, Slips: Slips(key, other.Key, limit, isBegun), other.Count, SameStart: other.Key[0] == key[0]))
            .Where(near => near.Slips <= limit)
            .OrderBy(near => near.Slips).ThenByDescending(near => near.SameStart).ThenByDescending(near => near.Count).ThenBy(near => near.Shown, StringComparer.Ordinal)
            .Select(near => ((string, int, int)?)(near.Shown, near.Slips, near.Count))
            .FirstOrDefault();
    }

    // What a word only begins must be nearer than a whole word, or anything would be the beginning of something.
    private static int Slips(string typed, string meant, int limit, bool isBegun)
    {
        var slips = EditDistance.Between(typed, meant, limit);
        return slips > limit && isBegun && typed.Length >= ShortestBeginning && meant[0] == typed[0] && IsNearBeginning(typed, meant) ? limit : slips;
    }

    private static bool IsNearBeginning(string typed, string meant)
    {
        var limit = typed.Length > ShortestBeginning ? 2 : 1;
        return Enumerable.Range(typed.Length - 1, 3).Any(length => length < meant.Length && EditDistance.Between(typed, meant[..length], limit) <= limit);
    }

    private sealed record Word(string Shown, string Key, string Text, int Count);
}
