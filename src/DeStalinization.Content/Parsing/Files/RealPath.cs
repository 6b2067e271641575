namespace DeStalinization.Content.Parsing.Files;

/// <summary>Where a path leads once every link on the way is followed.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <exception cref="IOException">The links go in a circle, or a part cannot be looked at.</exception>
    internal static string Of(string path)
    {
        var links = 0;
        return Follow(Path.GetFullPath(path), ref links);
    }

    private static string Follow(string path, ref int links)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
            return path;
        var real = Path.Combine(Follow(parent, ref links), Path.GetFileName(path));
        if (new FileInfo(real).LinkTarget is not { } target)
            return real;
        if (++links > MostLinks)
            throw new IOException("The links go in a circle.");
        return Follow(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(real)!, target)), ref links);
    }
}
