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

    /// <param name="realFolder">Where the path of the folder leads, which need not be followed again.</param>
    /// <exception cref="IOException">The links go in a circle, or a part cannot be looked at.</exception>
    internal static string Of(string realFolder, string name)
    {
        var links = 0;
        return Last(realFolder, name, ref links);
    }

    private static string Follow(string path, ref int links) =>
        Path.GetDirectoryName(path) is { } parent ? Last(Follow(parent, ref links), Path.GetFileName(path), ref links) : path;

    private static string Last(string realFolder, string name, ref int links)
    {
        var real = Path.Combine(realFolder, name);
        if (new FileInfo(real).LinkTarget is not { } target)
            return real;
        if (++links > MostLinks)
            throw new IOException("The links go in a circle.");
        return Follow(Path.GetFullPath(Path.Combine(realFolder, target)), ref links);
    }
}
