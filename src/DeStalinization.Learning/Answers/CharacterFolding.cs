using System.Globalization;
using System.Text;

namespace DeStalinization.Learning.Answers;

/// <summary>Letters without their case and their diacritics: <c>Č</c> is <c>c</c>, <c>ё</c> is <c>е</c>.</summary>
internal static class CharacterFolding
{
    /// <summary>The most that one letter becomes.</summary>
    public const int Longest = 3;

    /// <summary>Latin, Greek and Cyrillic; what lies beyond has no case or no diacritics worth folding.</summary>
    private static readonly char[] Folded = [.. Enumerable.Range(0, 0x2000).Select(code => FoldAlone((char)code))];

    /// <summary>Writes the folded letter and returns how many it became.</summary>
    public static int Fold(char letter, Span<char> into)
    {
        if (Expand(letter) is { } several)
        {
            several.CopyTo(into);
            return several.Length;
        }
        into[0] = letter < Folded.Length ? Folded[letter] : char.ToLowerInvariant(letter);
        return 1;
    }

    /// <summary>Whether a character belongs to the word that it stands in but is no letter of it: accents, soft hyphens, joiners.</summary>
    public static bool IsInvisible(char character) => character >= '\u00AD' && char.GetUnicodeCategory(character) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private static string? Expand(char letter) => letter switch
    {
        'ß' or 'ẞ' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        _ => null,
    };

    private static char FoldAlone(char letter) => char.ToLowerInvariant(letter) switch
    {
        'ø' => 'o',
        'ł' => 'l',
        'đ' => 'd',
        'ı' => 'i',
        var lower => lower.ToString().Normalize(NormalizationForm.FormD)[0],
    };
}
