using System.IO.Enumeration;
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
        foreach (var (part, ending) in (ReadOnlySpan<(string, string)>)[("", ".md"), (Topics, ".md"), (Images, "")])
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{part}/\n"));
            foreach (var line in Files(Path.Combine(folder, part), ending))
                hash.AppendData(Encoding.UTF8.GetBytes(line));
        }
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static List<string> Files(string folder, string ending)
    {
        var lines = new List<string>();
        try
        {
            lines.AddRange(new FileSystemEnumerable<string>(folder, Line, new EnumerationOptions())
            {
                ShouldIncludePredicate = (ref file) => !file.IsDirectory && file.FileName.EndsWith(ending, StringComparison.Ordinal),
            });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            lines.Add("gone");
        }
        return lines;
    }

    // A large guide is looked at all the time: a file that is no link needs no object of its own.
    private static string Line(ref FileSystemEntry file)
    {
        try
        {
            if (!file.Attributes.HasFlag(FileAttributes.ReparsePoint))
                return $"{file.FileName}\n{file.Length}\n{file.LastWriteTimeUtc.Ticks}\n";
            var real = (FileInfo)file.ToFileSystemInfo().ResolveLinkTarget(returnFinalTarget: true)!;
            return $"{file.FileName}\n{real.Length}\n{real.LastWriteTimeUtc.Ticks}\n";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"{file.FileName}\n{exception.GetType().Name}\n";
        }
    }
}
