using System.Buffers;

namespace DeStalinization.Learning.Answers;

/// <summary>A word while it is being stemmed: its letters, and the two regions at its end in which suffixes may go.</summary>
/// <remarks><c>Y</c> stands for a y that is a consonant, as in Snowball.</remarks>
internal ref struct StemmedWord
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");
    private static readonly string[] ShortFirstRegions = ["gener", "commun", "arsen"];

    private readonly Span<char> buffer;
    private readonly int region1;
    private readonly int region2;
    private int length;

    /// <param name="buffer">Room for the word.</param>
    public StemmedWord(Span<char> buffer, ReadOnlySpan<char> word)
    {
        if (word[0] == '\'')
            word = word[1..];
        this.buffer = buffer;
        length = word.Length;
        word.CopyTo(buffer);
        MarkConsonantYs();
        region1 = StartsWithShortRegion(out var start) ? start : RegionAfter(0);
        region2 = RegionAfter(region1);
    }

    public readonly ReadOnlySpan<char> Letters => buffer[..length];

    public readonly bool EndsWith(string suffix) => Letters.EndsWith(suffix, StringComparison.Ordinal);

    public readonly bool IsInRegion1(int suffixLength) => length - suffixLength >= region1;

    public readonly bool IsInRegion2(int suffixLength) => length - suffixLength >= region2;

    /// <summary>Whether the region before a suffix is empty and what stands there is one short syllable.</summary>
    public readonly bool IsShort => length == region1 && EndsInShortSyllable(0);

    public readonly bool HasVowelBefore(int suffixLength) => Letters[..^suffixLength].ContainsAny(Vowels);

    /// <summary>A vowel between consonants, the last of them not w, x or Y; or a vowel that begins the word, and one consonant.</summary>
    public readonly bool EndsInShortSyllable(int suffixLength)
    {
        var before = Letters[..^suffixLength];
        return before.Length >= 2 && IsVowel(before[^2]) && !IsVowel(before[^1])
            && (before.Length == 2 || (before[^1] is not ('w' or 'x' or 'Y') && !IsVowel(before[^3])));
    }

    public void Cut(int count) => length -= count;

    public void Replace(int suffixLength, string replacement)
    {
        Cut(suffixLength);
        replacement.CopyTo(buffer[length..]);
        length += replacement.Length;
    }

    public static bool IsVowel(char letter) => Vowels.Contains(letter);

    /// <summary>The stem; the word itself, not a copy, when nothing changed.</summary>
    public readonly string Finish(string word)
    {
        buffer[..length].Replace('Y', 'y');
        return Letters.SequenceEqual(word) ? word : Letters.ToString();
    }

    private readonly void MarkConsonantYs()
    {
        for (var i = 0; i < length; i++)
        {
            if (buffer[i] == 'y' && (i == 0 || IsVowel(buffer[i - 1])))
                buffer[i] = 'Y';
        }
    }

    private readonly bool StartsWithShortRegion(out int start)
    {
        foreach (var prefix in ShortFirstRegions)
        {
            start = prefix.Length;
            if (Letters.StartsWith(prefix, StringComparison.Ordinal))
                return true;
        }
        start = 0;
        return false;
    }

    /// <summary>What comes after the first consonant that follows a vowel.</summary>
    private readonly int RegionAfter(int start)
    {
        for (var i = start + 1; i < length; i++)
        {
            if (!IsVowel(buffer[i]) && IsVowel(buffer[i - 1]))
                return i + 1;
        }
        return length;
    }
}
