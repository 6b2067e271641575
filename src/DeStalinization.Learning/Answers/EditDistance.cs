namespace DeStalinization.Learning.Answers;

/// <summary>How many slips part two words.</summary>
/// <remarks>Damerau-Levenshtein distance with neighbours swapped (optimal string alignment).</remarks>
public static class EditDistance
{
    private const int ShortWord = 64;

    /// <summary>The distance, or any number above the limit.</summary>
    public static int Between(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
            return limit + 1;
        var length = right.Length + 1;
        var beforeLast = length <= ShortWord ? stackalloc int[length] : new int[length];
        var last = length <= ShortWord ? stackalloc int[length] : new int[length];
        var current = length <= ShortWord ? stackalloc int[length] : new int[length];
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
