namespace DeStalinization.Content.Tests.Support;

/// <summary>
/// One example of a spec: a fenced block <c>~~~markdown WHERE</c>, and what comes of it in the fenced blocks that follow: <c>~~~result</c>
/// the records that it makes, <c>~~~text</c> their words, <c>~~~notes</c> the notes of the page, <c>~~~diagnostics</c> its faults. Without
/// a block of diagnostics it has none.
/// </summary>
/// <param name="Where">The section of the small guide's topic that the block is the content of (a chart follows the key facts), or the file that it is.</param>
internal sealed record SpecExample(string Spec, int Line, string Where, string Input, IReadOnlyDictionary<string, string> Expected)
{
    internal string Name => $"{Spec}, line {Line}";

    private const string Fence = "~~~";

    internal static IEnumerable<SpecExample> All() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Specs"), "*.md").Order(StringComparer.Ordinal).SelectMany(In);

    private static IEnumerable<SpecExample> In(string path)
    {
        SpecExample? example = null;
        var expected = new Dictionary<string, string>();
        foreach (var (info, line, content) in Blocks(File.ReadAllLines(path)))
        {
            if (!info.StartsWith("markdown ", StringComparison.Ordinal))
            {
                expected.Add(info, content);
                continue;
            }
            if (example is not null)
                yield return example with { Expected = expected };
            example = new SpecExample(Path.GetFileNameWithoutExtension(path), line, info["markdown ".Length..], content, expected);
            expected = [];
        }
        if (example is not null)
            yield return example with { Expected = expected };
    }

    private static IEnumerable<(string Info, int Line, string Content)> Blocks(string[] lines)
    {
        for (var start = 0; start < lines.Length; start++)
        {
            if (!lines[start].StartsWith(Fence, StringComparison.Ordinal))
                continue;
            var end = Array.IndexOf(lines, Fence, start + 1);
            yield return (lines[start][Fence.Length..], start + 1, string.Join('\n', lines[(start + 1)..end]));
            start = end;
        }
    }
}
