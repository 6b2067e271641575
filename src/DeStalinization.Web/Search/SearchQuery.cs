using DeStalinization.Learning.Answers;

namespace DeStalinization.Web.Search;

/// <summary>What somebody typed, as an FTS5 expression that cannot be anything but a search for those words.</summary>
public static class SearchQuery
{
    public const int MaxCharacters = 200;
    public const int MaxWords = 12;
    internal const int ShortestStem = 4;

    private const int ShortestAfterPrefix = 4;

    /// <summary>What the guide may write with a hyphen.</summary>
    private static readonly string[] Prefixes = ["anti", "counter", "de", "mid", "neo", "non", "post", "pre", "re", "self", "under"];

    /// <summary>The words to look for. Those that only hold a sentence together are left out when there are others.</summary>
    public static IReadOnlyList<SearchWord> Words(string typed)
    {
        var all = SearchWord.Of(typed).ToList();
        var telling = all.Where(word => !FunctionWords.Contains(word.Text.ToLowerInvariant())).ToList();
        return [.. (telling.Count > 0 ? telling : all).Take(MaxWords)];
    }

    /// <summary>Every word must be there; the last may be only begun.</summary>
    public static string All(IReadOnlyList<SearchWord> words, Vocabulary vocabulary) => Join(" AND ", words, vocabulary);

    /// <summary>Some of the words are there.</summary>
    public static string Any(IReadOnlyList<SearchWord> words, Vocabulary vocabulary) => Join(" OR ", words, vocabulary);

    /// <summary>A name, or what may be one, in the form in which names are compared.</summary>
    public static string Name(string typed) =>
        $" {string.Join(' ', SearchWord.Of(typed).Select(word => SpellingKey.Of(word.Text)).Where(word => word != "the"))} ";

    /// <summary>How the guide may part a word with a hyphen.</summary>
    internal static IEnumerable<(string Prefix, string Word)> Parts(string word)
    {
        var lower = word.ToLowerInvariant();
        return Prefixes
            .Where(prefix => lower.StartsWith(prefix, StringComparison.Ordinal) && lower.Length >= prefix.Length + ShortestAfterPrefix)
            .Select(prefix => (prefix, lower[prefix.Length..]));
    }

    private static string Join(string with, IReadOnlyList<SearchWord> words, Vocabulary vocabulary) =>
        string.Join(with, words.Select((word, index) => $"({string.Join(" OR ", Forms(word.Text, index == words.Count - 1, vocabulary).Distinct())})"));

    // The word itself stands first and beside its stem, so that what has it counts for more than what has only its stem.
    private static IEnumerable<string> Forms(string word, bool isLast, Vocabulary vocabulary)
    {
        yield return $"\"{word}\"{(isLast ? "*" : "")}";
        var lower = word.ToLowerInvariant();
        foreach (var other in vocabulary.Spellings(word).Where(other => other != lower))
            yield return $"\"{other}\"";
        var stem = Stemmer.Stem(lower);
        if (stem.Length >= ShortestStem)
            yield return $"\"{stem}\"*";
        foreach (var (prefix, rest) in Parts(word))
            yield return $"\"{prefix} {SpellingKey.Of(rest)}\"{(isLast ? "*" : "")}";
    }
}
