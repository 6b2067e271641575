namespace DeStalinization.Web.Search;

/// <summary>Finds the words that few slips part from one that was typed.</summary>
/// <remarks>
/// Damerau-Levenshtein distance as in <see cref="DeStalinization.Learning.Answers.EditDistance"/>, with its table kept for what neighbours begin
/// with. Where a beginning is too far already, so is all that has it, and is passed over.
/// </remarks>
internal sealed class SlipWalk
{
    private const int ShortestBeginning = 5;

    private readonly SortedWords words;
    private readonly string typed;
    private readonly int limit;
    private readonly bool isBegun;

    // By the length of a word's beginning: its distances from all beginnings of what was typed, the least of them, and whether what was typed is nearly it.
    private readonly int[][] distances;
    private readonly int[] least;
    private readonly bool[] begins;

    /// <param name="isBegun">The word may be only the beginning of the one that is meant.</param>
    public SlipWalk(SortedWords words, string typed, int limit, bool isBegun)
    {
        (this.words, this.typed, this.limit, this.isBegun) = (words, typed, limit, isBegun && typed.Length >= ShortestBeginning);
        // Beyond this length all is too far.
        var longest = typed.Length + limit + 1;
        distances = [.. Enumerable.Range(0, longest + 1).Select(_ => new int[typed.Length + 1])];
        (least, begins) = (new int[longest + 1], new bool[longest + 1]);
        for (var column = 0; column <= typed.Length; column++)
            distances[0][column] = column;
    }

    public IEnumerable<(GuideWord Word, int Slips)> Near()
    {
        var (before, known) = ("", 0);
        for (var at = 0; at < words.Length;)
        {
            var key = words[at].Key;
            var length = Math.Min(known, before.AsSpan().CommonPrefixLength(key));
            while (length < key.Length && least[length] <= limit)
                Measure(key, ++length);
            (before, known) = (key, length);
            var isTooFar = least[length] > limit;
            var slips = isTooFar ? limit + 1 : distances[length][typed.Length];
            // What a word only begins must be nearer than a whole word, or anything would be the beginning of something.
            if (slips > limit && key.Length > 0 && begins[Math.Min(length, key.Length - 1)])
                slips = limit;
            if (slips <= limit && key != typed)
                yield return (words[at], slips);
            at = isTooFar && !begins[length] ? words.StartingWith(key[..length]).End.Value : at + 1;
        }
    }

    private void Measure(string key, int length)
    {
        var (current, last) = (distances[length], distances[length - 1]);
        var best = current[0] = length;
        for (var column = 1; column <= typed.Length; column++)
        {
            var substitute = last[column - 1] + (key[length - 1] == typed[column - 1] ? 0 : 1);
            var distance = Math.Min(substitute, Math.Min(last[column], current[column - 1]) + 1);
            if (length > 1 && column > 1 && key[length - 1] == typed[column - 2] && key[length - 2] == typed[column - 1])
                distance = Math.Min(distance, distances[length - 2][column - 2] + 1);
            current[column] = distance;
            best = Math.Min(best, distance);
        }
        least[length] = best;
        begins[length] = begins[length - 1] || (isBegun && key[0] == typed[0] && IsNearBeginning(length));
    }

    private bool IsNearBeginning(int length) =>
        Math.Abs(length - typed.Length) <= 1 && distances[length][typed.Length] <= (typed.Length > ShortestBeginning ? 2 : 1);
}
