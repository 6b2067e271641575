namespace DeStalinization.Content.Parsing.Files;

/// <summary>What the folder says of a file without opening it. While it stays the same, so does the file.</summary>
internal sealed record FileStamp(long Length, DateTime Written)
{
    /// <summary>A file may be written twice within the time that its folder tells apart.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(2);

    /// <summary>Null when it cannot be relied on: of a link, which does not change with what it leads to, and of a file that was written just now.</summary>
    internal static FileStamp? Of(FileInfo file, DateTimeOffset now) =>
        file.Exists && file.LinkTarget is null && now.UtcDateTime - file.LastWriteTimeUtc > Settled ? new FileStamp(file.Length, file.LastWriteTimeUtc) : null;
}
