namespace DeStalinization.Benchmarks.Guides;

/// <summary>Words that nobody has used before but could say, as often as words of a language are: the n-th is met 1/n as often as the first.</summary>
internal sealed class MadeWords
{
    public const int Count = 30_000;

    private static readonly string[] Onsets = ["b", "br", "d", "f", "g", "gr", "k", "kl", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v", "z"];
    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "ai"];
    private static readonly string[] Codas = ["", "", "", "", "", "", "", "n", "r", "l"];

    private readonly string[] words;
    private readonly double[] sums = new double[Count];

    public MadeWords()
    {
        var random = new Random(1953);
        var made = new HashSet<string>();
        // Among those of one syllable are some that mean something, such as "no".
        while (made.Count < Count)
            made.Add(string.Concat(Enumerable.Range(0, made.Count < 2000 ? 2 : random.Next(2, 4)).Select(_ => Syllable(random))));
        words = [.. made];
        for (var rank = 0; rank < Count; rank++)
            sums[rank] = (rank == 0 ? 0 : sums[rank - 1]) + (1.0 / (rank + 1));
    }

    public string this[int rank] => words[rank];

    /// <summary>A word of a text.</summary>
    public string Any(Random random)
    {
        var found = Array.BinarySearch(sums, random.NextDouble() * sums[^1]);
        return words[Math.Min(found < 0 ? ~found : found, Count - 1)];
    }

    /// <summary>A word that says something.</summary>
    public string Telling(Random random)
    {
        const int common = 400;
        while (true)
        {
            var word = Any(random);
            if (word.Length >= 6 && Array.IndexOf(words, word, 0, common) < 0)
                return word;
        }
    }

    private static string Syllable(Random random) => Of(Onsets, random) + Of(Vowels, random) + Of(Codas, random);

    private static string Of(string[] parts, Random random) => parts[random.Next(parts.Length)];
}
