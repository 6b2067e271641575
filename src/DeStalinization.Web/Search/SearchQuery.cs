using System.Text;
using DeStalinization.Learning.Answers;

namespace DeStalinization.Web.Search;

/// <summary>What somebody typed, as an FTS5 expression that cannot be anything but a search for those words.</summary>
public static class SearchQuery
{
    public const int MaxWords = 12;

    /// <summary>Every word must be there, by itself or by its stem; the last may be only begun. Null when nothing was asked.</summary>
    public static string? ToFts(string? typed)
    {
        var words = Words(typed ?? "").Take(MaxWords).ToList();
        if (words.Count == 0)
            return null;
        return string.Join(" AND ", words.Select((word, index) => OneWord(word, isLast: index == words.Count - 1)));
    }

    // Only letters and digits are let through, so nothing typed can end the quotes.
    private static IEnumerable<string> Words(string typed)
    {
        var word = new StringBuilder();
        foreach (var rune in typed.EnumerateRunes().Take(1000))
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                word.Append(rune);
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
        if (word.Length > 0)
            yield return word.ToString();
    }

    private static string OneWord(string word, bool isLast)
    {
        var whole = $"\"{word}\"{(isLast ? "*" : "")}";
        var stem = Stemmer.Stem(word.ToLowerInvariant());
        if (stem.Length < 4)
            return whole;
        return word.StartsWith(stem, StringComparison.OrdinalIgnoreCase) ? $"\"{stem}\"*" : $"({whole} OR \"{stem}\"*)";
    }
}
