namespace DeStalinization.Content.Parsing.Files;

/// <summary>The folder that a guide is in: which of its files are the guide's, and their bytes.</summary>
internal sealed class GuideFolder(string root)
{
    /// <summary>In bytes.</summary>
    internal const int LargestFile = 256 * 1024;

    internal bool Exists => Directory.Exists(root);

    /// <summary>Every Markdown file of the guide, by its path in the folder, sorted.</summary>
    internal IReadOnlyList<string> Texts =>
    [
        .. new[] { ContentFiles.Guide, ContentFiles.Glossary, ContentFiles.Sources }
            .Where(path => File.Exists(Path.Combine(root, path)))
            .Concat(FilesIn(TopicFile.Folder, "*.md"))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Every picture of the guide, by its path in the folder, sorted.</summary>
    internal IReadOnlyList<string> Images => [.. FilesIn(Address.Images, "*").Where(IsInside).Order(StringComparer.Ordinal)];

    /// <summary>The first bytes of a file, one more than the most allowed if there are as many.</summary>
    /// <remarks>A pipe or a device has no length. It is not opened, for opening may wait for ever.</remarks>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or lies outside the folder.</exception>
    internal byte[] Read(string path)
    {
        if (!IsInside(path))
            throw new UnauthorizedAccessException("it lies outside the folder");
        var real = RealPath.Of(Path.Combine(root, path));
        if (new FileInfo(real).Length == 0)
            return [];
        using var stream = File.OpenRead(real);
        var bytes = new byte[LargestFile + 1];
        return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }

    private bool IsInside(string path)
    {
        try
        {
            var realRoot = RealPath.Of(root) + Path.DirectorySeparatorChar;
            return RealPath.Of(Path.Combine(root, path)).StartsWith(realRoot, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    private IEnumerable<string> FilesIn(string folder, string pattern)
    {
        var path = Path.Combine(root, folder);
        var files = Directory.Exists(path) ? Directory.EnumerateFiles(path, pattern, new EnumerationOptions()) : [];
        return files.Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'));
    }
}
