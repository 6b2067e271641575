using DeStalinization.Learning.Answers;
using DeStalinization.Web.Store.Guide;

namespace DeStalinization.Web.Search;

/// <summary>Every word that can be found in the guide, and how it may be spelt otherwise.</summary>
public sealed class Vocabulary(IEnumerable<WordRow> rows)
{
    private const int ShortestToMend = 4;

    private readonly SortedWords words = new(rows.Select(row => new GuideWord(row.Shown, SpellingKey.Of(row.Word), row.Word, row.Count)));

    /// <summary>How often all words are met.</summary>
    public int Total => words.Count(..words.Length);

    /// <summary>The words of the guide that are this one, in another spelling or in its own.</summary>
    public IEnumerable<string> Spellings(string word) => words[words.Of(SpellingKey.Of(word))].ToArray().Select(other => other.Text);

    /// <summary>How often a word would be met in the guide: itself, its stem, and what it begins when it is the last.</summary>
    public int Count(string word, bool isBegun) => Ranges(word, isBegun).Sum(words.Count);

    /// <summary>The words that are counted so: first the spellings of this one, then the most frequent.</summary>
    internal IEnumerable<GuideWord> Met(string word, bool isBegun)
    {
        var key = SpellingKey.Of(word);
        return Ranges(word, isBegun).SelectMany(range => words[range].ToArray()).OrderByDescending(other => other.Key == key).ThenByDescending(other => other.Count);
    }

    // None of them has a word of another: of two beginnings, one begins the other or they have no word in common.
    private IEnumerable<Range> Ranges(string word, bool isBegun)
    {
        var key = SpellingKey.Of(word);
        var stem = Stemmer.Stem(key);
        if (stem.Length >= SearchQuery.ShortestStem && (key.StartsWith(stem, StringComparison.Ordinal) || !(isBegun && stem.StartsWith(key, StringComparison.Ordinal))))
            yield return words.StartingWith(stem);
        if (stem.Length < SearchQuery.ShortestStem || !key.StartsWith(stem, StringComparison.Ordinal))
            yield return isBegun ? words.StartingWith(key) : words.Of(key);
    }

    /// <summary>Another word of the guide that was probably meant, with the slips that part the two; null when none is near.</summary>
    /// <param name="isBegun">The word may be only the beginning of the one that is meant.</param>
    public (string Shown, int Slips, int Count)? Nearest(string word, bool isBegun)
    {
        var key = SpellingKey.Of(word);
        if (key.Length < ShortestToMend || key.Any(char.IsDigit))
            return null;
        var limit = key.Length switch { < 6 => 1, < 12 => 2, _ => 3 };
        return new SlipWalk(words, key, limit, isBegun).Near()
            .OrderBy(near => near.Slips).ThenByDescending(near => near.Word.Key[0] == key[0]).ThenByDescending(near => near.Word.Count).ThenBy(near => near.Word.Shown, StringComparer.Ordinal)
            .Select(near => ((string, int, int)?)(near.Word.Shown, near.Slips, near.Word.Count))
            .FirstOrDefault();
    }
}
