using System.Text;

namespace DeStalinization.Web.Search;

/// <summary>What was probably meant by words that the guide does not have.</summary>
public static class QueryCorrection
{
    // A word that is met now and then may still be a slip for a neighbour that is met so many times as often.
    private const int MuchMore = 10;

    /// <summary>What was typed with each wrong word replaced; null when there is nothing to replace.</summary>
    /// <param name="isScarce">Something was found, but little: a rare word may be a slip too.</param>
    public static string? Of(string typed, IReadOnlyList<SearchWord> words, Vocabulary vocabulary, bool isScarce)
    {
        var corrected = new StringBuilder(typed);
        // From the end, so that what is replaced moves nothing that is still to be.
        for (var at = words.Count - 1; at >= 0; at--)
        {
            if (Better(words[at].Text, isLast: at == words.Count - 1, vocabulary, isScarce) is { } better)
                corrected.Remove(words[at].Start, words[at].Text.Length).Insert(words[at].Start, better);
        }
        var text = corrected.ToString();
        return text == typed ? null : text;
    }

    private static string? Better(string word, bool isLast, Vocabulary vocabulary, bool isScarce)
    {
        var count = vocabulary.Count(word, isLast);
        if (count > 0 && !isScarce)
            return null;
        return vocabulary.Nearest(word, isLast) is { } near && (count == 0 || (near.Slips == 1 && near.Count >= count * MuchMore)) ? near.Shown : null;
    }
}
