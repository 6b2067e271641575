namespace DeStalinization.Learning.Answers;

/// <summary>Whether two words differ by no more than slips of the finger.</summary>
/// <remarks>
/// Damerau-Levenshtein distance with neighbours swapped (optimal string alignment): 1 where the shorter word has 4 to 8 letters, 2 from 9.
/// The first letter must be right.
/// </remarks>
internal static class TypoDistance
{
    private const int LongestWord = 40;

    public static bool IsTypo(string written, string meant)
    {
        var shorter = Math.Min(written.Length, meant.Length);
        var allowed = shorter switch { < 4 => 0, <= 8 => 1, _ => 2 };
        return allowed > 0 && written[0] == meant[0] && Math.Abs(written.Length - meant.Length) <= allowed
            && Math.Max(written.Length, meant.Length) <= LongestWord && Distance(written, meant, allowed) <= allowed;
    }

    /// <summary>The distance, or any number above the limit.</summary>
    private static int Distance(string left, string right, int limit)
    {
        Span<int> beforeLast = stackalloc int[LongestWord + 1];
        Span<int> last = stackalloc int[LongestWord + 1];
        Span<int> current = stackalloc int[LongestWord + 1];
        for (var j = 0; j <= right.Length; j++)
            last[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var best = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substitute = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitute, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                best = Math.Min(best, current[j]);
            }
            if (best > limit)
                return best;
            var spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }
        return last[right.Length];
    }
}
