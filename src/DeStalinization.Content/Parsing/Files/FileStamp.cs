using System.IO.Enumeration;

namespace DeStalinization.Content.Parsing.Files;

/// <summary>What the folder says of a file without opening it. While it stays the same, so does the file.</summary>
internal sealed record FileStamp(long Length, DateTime Written)
{
    /// <summary>A file may be written twice within the time that its folder tells apart.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(2);

    /// <summary>Null when it cannot be relied on: of a link, which does not change with what it leads to, and of a file that was written just now.</summary>
    internal static FileStamp? Of(FileInfo file, DateTimeOffset now) =>
        file.Exists ? Of(file.Attributes, file.Length, file.LastWriteTimeUtc, now) : null;

    internal static FileStamp? Of(ref FileSystemEntry file, DateTimeOffset now) => Of(file.Attributes, file.Length, file.LastWriteTimeUtc.UtcDateTime, now);

    private static FileStamp? Of(FileAttributes attributes, long length, DateTime written, DateTimeOffset now) =>
        !attributes.HasFlag(FileAttributes.ReparsePoint) && now.UtcDateTime - written > Settled ? new FileStamp(length, written) : null;
}
