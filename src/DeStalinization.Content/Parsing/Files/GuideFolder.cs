using System.Collections.Concurrent;
using System.IO.Enumeration;

namespace DeStalinization.Content.Parsing.Files;

/// <summary>The folder that a guide is in: which of its files are the guide's, and their bytes. For one reading.</summary>
internal sealed class GuideFolder
{
    private const int LargestFile = 256 * 1024;

    /// <summary>What the table of contents may take for each topic beyond that.</summary>
    private const int LargestEntry = 128;

    private readonly string root;
    private readonly Lazy<SortedList<string, FileStamp?>> texts;

    // The clock that the files' times are of, whichever the program goes by.
    private readonly DateTimeOffset started = TimeProvider.System.GetUtcNow();

    private readonly ConcurrentDictionary<string, string> realFolders = new();

    internal GuideFolder(string root) => (this.root, texts) = (root, new(List));

    internal bool Exists => Directory.Exists(root);

    /// <summary>Every Markdown file of the guide, by its path in the folder, sorted.</summary>
    internal IReadOnlyList<string> Texts => texts.Value.Keys.AsReadOnly();

    private SortedList<string, FileStamp?> List() => new(
        new[] { ContentFiles.Guide, ContentFiles.Glossary, ContentFiles.Sources }
            .Select(path => (Path: path, File: new FileInfo(Path.Combine(root, path))))
            .Where(each => each.File.Exists)
            .Select(each => (each.Path, Stamp: FileStamp.Of(each.File, started)))
            .Concat(FilesIn(TopicFile.Start).Where(each => TopicFile.SlugOf(each.Path) is not null))
            .ToDictionary(each => each.Path, each => each.Stamp),
        StringComparer.Ordinal);

    /// <summary>Every picture of the guide, by its path in the folder, sorted.</summary>
    internal IReadOnlyList<string> Images => [.. FilesIn(Address.Images).Select(each => each.Path).Where(IsInside).Order(StringComparer.Ordinal)];

    /// <summary>How many bytes a file may have.</summary>
    internal int LargestOf(string path) => path == ContentFiles.Guide ? LargestFile + (LargestEntry * Texts.Count) : LargestFile;

    /// <summary>The first bytes of a file, one more than the most allowed if there are as many.</summary>
    /// <remarks>A pipe or a device has no length. It is not opened, for opening may wait for ever.</remarks>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or lies outside the folder.</exception>
    internal byte[] Read(string path)
    {
        if (!IsInside(path))
            throw new UnauthorizedAccessException("it lies outside the folder");
        var real = RealPathOf(path);
        if (new FileInfo(real).Length == 0)
            return [];
        using var stream = new FileStream(real, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var most = LargestOf(path) + 1;
        var bytes = new byte[Math.Min(stream.Length + 1, most)];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return length < bytes.Length || length == most ? bytes[..length] : Read(path);
    }

    /// <summary>Of one of its texts, when they were listed. See <see cref="FileStamp.Of(FileInfo, DateTimeOffset)"/>.</summary>
    internal FileStamp? StampOf(string path) => texts.Value[path];

    private bool IsInside(string path)
    {
        try
        {
            return RealPathOf(path).StartsWith(RealFolder(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    private string RealPathOf(string path)
    {
        var whole = Path.GetFullPath(Path.Combine(root, path));
        return RealPath.Of(RealFolder(Path.GetDirectoryName(whole)!), Path.GetFileName(whole));
    }

    // Every file of a folder shares the way to it.
    private string RealFolder(string folder) => realFolders.GetOrAdd(folder, RealPath.Of);

    // One look at each file: a large guide is listed anew at every edit.
    private IEnumerable<(string Path, FileStamp? Stamp)> FilesIn(string folder)
    {
        var path = Path.Combine(root, folder);
        return !Directory.Exists(path) ? [] : new FileSystemEnumerable<(string, FileStamp?)>(
            path, (ref entry) => ($"{folder}{entry.FileName}", FileStamp.Of(ref entry, started)), new EnumerationOptions())
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory,
        };
    }
}
