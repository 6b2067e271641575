using System.Security.Cryptography;
using System.Text;

namespace DeStalinization.Web.Import;

/// <summary>
/// The content folder from outside: where links on the way to it lead, and the paths, lengths and times of its files. None is opened, since opening a pipe may wait for ever; a link
/// counts as what it leads to.
/// </summary>
internal static class ContentLook
{
    public const string Topics = "topics";
    public const string Images = "images";

    /// <summary>When it is the same, nothing has been saved, added or taken away since. A folder that is not there looks like an empty one.</summary>
    public static string At(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        // Files that were written in the same instant look the same in another folder, to which a link may have come to lead.
        for (var part = new DirectoryInfo(folder); part is not null; part = part.Parent)
            hash.AppendData(Encoding.UTF8.GetBytes($"{part.LinkTarget}\n"));
        foreach (var (part, pattern) in (ReadOnlySpan<(string, string)>)[("", "*.md"), (Topics, "*.md"), (Images, "*")])
        {
            foreach (var line in Files(Path.Combine(folder, part), pattern))
                hash.AppendData(Encoding.UTF8.GetBytes(line));
        }
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static List<string> Files(string folder, string pattern)
    {
        var lines = new List<string>();
        try
        {
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles(pattern, new EnumerationOptions()))
                lines.Add(Line(file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            lines.Add("gone");
        }
        return lines;
    }

    private static string Line(FileInfo file)
    {
        try
        {
            var real = !file.Attributes.HasFlag(FileAttributes.ReparsePoint) ? file : (FileInfo)file.ResolveLinkTarget(returnFinalTarget: true)!;
            return $"{file.FullName}\n{real.Length}\n{real.LastWriteTimeUtc.Ticks}\n";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"{file.FullName}\n{exception.GetType().Name}\n";
        }
    }
}
