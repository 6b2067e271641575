using System.Text.RegularExpressions;

namespace DeStalinization.Content.Tests.Support;

/// <summary>Flesch's reading ease of English prose: 100 is very easy, 60 plain, 30 hard.</summary>
/// <remarks>R. Flesch, 'A new readability yardstick', Journal of Applied Psychology 32:3 (1948). Syllables are guessed from groups of vowels.</remarks>
internal static partial class ReadingEase
{
    internal static double Of(string text)
    {
        var sentences = SentenceEnd().Split(text).Where(sentence => Word().Count(sentence) >= 3).ToList();
        var words = sentences.SelectMany(sentence => Word().Matches(sentence)).Select(word => word.Value).ToList();
        return 206.835 - (1.015 * words.Count / sentences.Count) - (84.6 * words.Sum(Syllables) / words.Count);
    }

    internal static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    internal static int Syllables(string word)
    {
        var letters = word.ToLowerInvariant();
        var count = Vowels().Count(letters);
        if (letters.EndsWith('e') && !letters.EndsWith("le", StringComparison.Ordinal) && count > 1)
            count--;
        if (SilentEd().IsMatch(letters) && count > 1)
            count--;
        return Math.Max(count, 1);
    }

    [GeneratedRegex(@"(?<=[.!?])\s+|\n")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\p{L}[\p{L}'’-]*")]
    private static partial Regex Word();

    [GeneratedRegex("[aeiouyáéíóúěýůäöü]+")]
    private static partial Regex Vowels();

    [GeneratedRegex("[^td]ed$")]
    private static partial Regex SilentEd();
}
