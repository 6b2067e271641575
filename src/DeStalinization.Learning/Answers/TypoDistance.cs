namespace DeStalinization.Learning.Answers;

/// <summary>Whether two words differ by no more than slips of the finger.</summary>
/// <remarks>
/// Distance 1 where the shorter word has 4 to 8 letters, 2 from 9. The first letter must be right.
/// </remarks>
internal static class TypoDistance
{
    private const int LongestWord = 40;

    public static bool IsTypo(string written, string meant)
    {
        var shorter = Math.Min(written.Length, meant.Length);
        var allowed = shorter switch { < 4 => 0, <= 8 => 1, _ => 2 };
        return allowed > 0 && written[0] == meant[0] && Math.Max(written.Length, meant.Length) <= LongestWord
            && EditDistance.Between(written, meant, allowed) <= allowed;
    }
}
