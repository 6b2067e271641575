using System.Text.RegularExpressions;

namespace DeStalinization.Content.Tests.Dialect;

/// <summary>What a stranger may put into a topic: <c>Vectors.txt</c>, a kind, a tab and an escaped piece of Markdown on each line.</summary>
internal static class Vectors
{
    public static IReadOnlyList<string> All { get; } =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Dialect", "Vectors.txt")).Select(line => Regex.Unescape(line.Split('\t', 2)[1]))];
}
