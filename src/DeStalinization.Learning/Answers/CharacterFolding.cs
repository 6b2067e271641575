using System.Globalization;
using System.Text;

namespace DeStalinization.Learning.Answers;

/// <summary>Letters without their case and their diacritics: <c>Č</c> is <c>c</c>, <c>ё</c> is <c>е</c>.</summary>
internal static class CharacterFolding
{
    /// <summary>Latin, Greek and Cyrillic; what lies beyond has no case or no diacritics worth folding.</summary>
    private static readonly char[] Folded = [.. Enumerable.Range(0, 0x2000).Select(code => FoldAlone((char)code))];

    public static void Append(StringBuilder word, char letter)
    {
        if (Expand(letter) is { } several)
            word.Append(several);
        else
            word.Append(letter < Folded.Length ? Folded[letter] : char.ToLowerInvariant(letter));
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
