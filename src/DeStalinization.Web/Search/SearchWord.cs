using System.Globalization;
using System.Text;

namespace DeStalinization.Web.Search;

/// <summary>A word of a text, and where it starts.</summary>
public readonly record struct SearchWord(string Text, int Start)
{
    public int End => Start + Text.Length;

    /// <summary>Letters, digits and the marks on them: what the index takes for a word, and nothing that means something in its language of queries.</summary>
    public static IEnumerable<SearchWord> Of(string text)
    {
        var start = -1;
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsOfWord(rune))
            {
                start = start < 0 ? at : start;
            }
            else if (start >= 0)
            {
                yield return new SearchWord(text[start..at], start);
                start = -1;
            }
            at += rune.Utf16SequenceLength;
        }
        if (start >= 0)
            yield return new SearchWord(text[start..], start);
    }

    private static bool IsOfWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark;
}
