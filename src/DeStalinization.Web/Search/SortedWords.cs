namespace DeStalinization.Web.Search;

/// <summary>Words in the order of their keys, so that those with one beginning stand side by side.</summary>
internal sealed class SortedWords
{
    private readonly GuideWord[] words;

    // How often all words before one are met.
    private readonly int[] sums;

    public SortedWords(IEnumerable<GuideWord> all)
    {
        words = [.. all.OrderBy(word => word.Key, StringComparer.Ordinal)];
        sums = new int[words.Length + 1];
        for (var at = 0; at < words.Length; at++)
            sums[at + 1] = sums[at] + words[at].Count;
    }

    public int Length => words.Length;

    public GuideWord this[int at] => words[at];

    public ReadOnlySpan<GuideWord> this[Range range] => words.AsSpan(range);

    /// <summary>How often the words of a range are met.</summary>
    public int Count(Range range) => sums[range.End.Value] - sums[range.Start.Value];

    /// <summary>The words whose keys have a beginning.</summary>
    public Range StartingWith(string beginning) => First(beginning, 0)..First(beginning, 1);

    /// <summary>The spellings of one word.</summary>
    public Range Of(string key)
    {
        var start = First(key, 0);
        var end = start;
        while (end < words.Length && words[end].Key == key)
            end++;
        return start..end;
    }

    // The first word whose beginning comes where it is wanted (1: after the one given) or later.
    private int First(string beginning, int wanted)
    {
        var (low, high) = (0, words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Math.Sign(string.CompareOrdinal(words[middle].Key, 0, beginning, 0, beginning.Length)) < wanted)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
