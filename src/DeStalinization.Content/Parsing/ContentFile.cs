namespace DeStalinization.Content.Parsing;

/// <summary>A file of the guide as text.</summary>
/// <param name="Path">Relative to the content folder, with <c>/</c>.</param>
/// <param name="Text">Without a byte order mark, its lines ended by <c>\n</c>.</param>
internal sealed record ContentFile(string Path, string Text)
{
    private readonly int[] lineStarts =
        [0, .. Text.Select((character, index) => (character, index)).Where(each => each.character == '\n').Select(each => each.index + 1)];

    internal Place Start => new(Path, 1, 1);

    /// <param name="offset">In UTF-16 units from the start of the text.</param>
    internal Place At(int offset)
    {
        var found = Array.BinarySearch(lineStarts, Math.Max(offset, 0));
        var line = found >= 0 ? found : ~found - 1;
        return new Place(Path, line + 1, Math.Max(offset, 0) - lineStarts[line] + 1);
    }
}
