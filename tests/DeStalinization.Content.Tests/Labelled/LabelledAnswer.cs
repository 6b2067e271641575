namespace DeStalinization.Content.Tests.Labelled;

/// <summary>An answer and what a reader finds in it.</summary>
/// <param name="Card">The question's key, <c>topic#question</c>.</param>
/// <param name="Made">Ids of the key points that it makes.</param>
/// <param name="NotMade">Ids of those that it does not make.</param>
/// <param name="IsHeldOut">Belongs to a question that the checker is not tuned on.</param>
internal sealed record LabelledAnswer(string Card, string Text, IReadOnlyList<string> Made, IReadOnlyList<string> NotMade, bool IsHeldOut)
{
    private const int HeldOutEvery = 3;

    internal static IReadOnlyList<LabelledAnswer> All { get; } = [.. Parse(File.ReadAllLines(Table()))];

    private static IEnumerable<LabelledAnswer> Parse(string[] lines)
    {
        var cards = new List<string>();
        var (text, made) = ("", Array.Empty<string>());
        foreach (var line in lines)
        {
            if (line.StartsWith("## ", StringComparison.Ordinal) && !cards.Contains(line[3..]))
                cards.Add(line[3..]);
            else if (line.StartsWith("> ", StringComparison.Ordinal))
                text = line[2..];
            else if (line.StartsWith("yes:", StringComparison.Ordinal))
                made = Ids(line);
            else if (line.StartsWith("no:", StringComparison.Ordinal))
                yield return new(cards[^1], text, made, Ids(line), cards.Count % HeldOutEvery == 0);
        }
    }

    private static string[] Ids(string line) => line[(line.IndexOf(':') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Read where it was written, so that the benchmarks read the same one.</summary>
    private static string Table()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DeStalinization.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside of the repository.");
        return Path.Combine(folder.FullName, "tests", "DeStalinization.Content.Tests", "Labelled", "answers.md");
    }
}
