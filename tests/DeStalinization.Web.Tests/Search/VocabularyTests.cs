using CsCheck;
using DeStalinization.Learning.Answers;
using DeStalinization.Web.Search;
using DeStalinization.Web.Store.Guide;

namespace DeStalinization.Web.Tests.Search;

public sealed class VocabularyTests
{
    // Few letters, so that many words are near and many begin alike; with the endings that a stem loses.
    private static readonly string[] Ends = ["", "", "", "s", "ed", "ing", "y"];

    private static readonly Gen<string> AnyWord =
        Gen.Select(Gen.Char["abe"].Array[1, 13], Gen.Int[0, Ends.Length - 1], (letters, end) => new string(letters) + Ends[end]);

    private static readonly Gen<(string Word, int Count)[]> AnyWords = Gen.Select(AnyWord, Gen.Int[1, 4]).Array[0, 40];

    [Fact]
    public void Words_are_counted_and_the_nearest_is_found_as_by_looking_at_each() => Gen.Select(AnyWords, AnyWord, Gen.Bool).Sample((words, typed, isBegun) =>
    {
        var rows = words.DistinctBy(word => word.Word).Select(word => new WordRow { Word = word.Word, Shown = word.Word, Count = word.Count }).ToList();
        var vocabulary = new Vocabulary(rows);
        Assert.Equal(Counted(rows, typed, isBegun), vocabulary.Count(typed, isBegun));
        Assert.Equal(Nearest(rows, typed, isBegun), vocabulary.Nearest(typed, isBegun));
    }, iter: 5000, threads: 1);

    private static int Counted(List<WordRow> rows, string typed, bool isBegun)
    {
        var key = SpellingKey.Of(typed);
        var stem = Stemmer.Stem(key);
        return rows
            .Where(row => SpellingKey.Of(row.Word) is var other && (other == key
                || (stem.Length >= 4 && other.StartsWith(stem, StringComparison.Ordinal))
                || (isBegun && other.StartsWith(key, StringComparison.Ordinal))))
            .Sum(row => row.Count);
    }

    private static (string, int, int)? Nearest(List<WordRow> rows, string typed, bool isBegun)
    {
        var key = SpellingKey.Of(typed);
        if (key.Length < 4)
            return null;
        var limit = key.Length < 6 ? 1 : key.Length < 12 ? 2 : 3;
        return rows
            .Select(row => (row, Key: SpellingKey.Of(row.Word)))
            .Where(other => other.Key != key)
            .Select(other => (other.row, other.Key, Slips: Slips(key, other.Key, limit, isBegun)))
            .Where(other => other.Slips <= limit)
            .OrderBy(other => other.Slips).ThenByDescending(other => other.Key[0] == key[0]).ThenByDescending(other => other.row.Count).ThenBy(other => other.row.Shown, StringComparer.Ordinal)
            .Select(other => ((string, int, int)?)(other.row.Shown, other.Slips, other.row.Count))
            .FirstOrDefault();
    }

    private static int Slips(string typed, string meant, int limit, bool isBegun)
    {
        var slips = EditDistance.Between(typed, meant, limit);
        if (slips <= limit || !isBegun || typed.Length < 5 || meant[0] != typed[0])
            return slips;
        var near = typed.Length > 5 ? 2 : 1;
        return Enumerable.Range(typed.Length - 1, 3).Any(length => length < meant.Length && EditDistance.Between(typed, meant[..length], near) <= near) ? limit : slips;
    }
}
