namespace DeStalinization.Content.Parsing;

/// <summary>A file of the guide as text.</summary>
/// <param name="Path">Relative to the content folder, with <c>/</c>.</param>
/// <param name="Text">Without a byte order mark, its lines ended by <c>\n</c>.</param>
internal sealed record ContentFile(string Path, string Text)
{
    private readonly int[] lineStarts = Starts(Text);

    internal Place Start => new(Path, 1, 1);

    /// <param name="offset">In UTF-16 units from the start of the text.</param>
    internal Place At(int offset)
    {
        var found = Array.BinarySearch(lineStarts, Math.Max(offset, 0));
        var line = found >= 0 ? found : ~found - 1;
        return new Place(Path, line + 1, Math.Max(offset, 0) - lineStarts[line] + 1);
    }

    private static int[] Starts(string text)
    {
        var starts = new List<int>(1 + (text.Length / 32)) { 0 };
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
            starts.Add(at + 1);
        return [.. starts];
    }
}
