using System.Text;
using System.Text.RegularExpressions;

namespace DeStalinization.Content.Parsing.Files;

/// <summary>
/// Reads a file as text: UTF-8, with or without a byte order mark, lines ended by LF, CRLF or CR, no NUL, at most
/// <see cref="GuideFolder.LargestOf"/> bytes.
/// </summary>
internal sealed partial class ContentFileReader(GuideFolder folder, Findings findings)
{
    private const int LongestLine = Dialect.HouseDialect.LongestParagraph;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Null when the file cannot be taken, which is told.</summary>
    internal ContentFile? Read(string path)
    {
        try
        {
            return Check(path, folder.Read(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            var wrong = fault is UnauthorizedAccessException ? "may not be read, or lies outside the folder" : "cannot be read";
            findings.Fault(new Place(path, 1, 1), Rules.Unreadable, $"The file {wrong}.", "Put an ordinary readable file here.");
            return null;
        }
    }

    private ContentFile? Check(string path, byte[] bytes)
    {
        var start = new Place(path, 1, 1);
        var largest = folder.LargestOf(path);
        if (bytes.Length > largest)
            return Refuse(start, Rules.TooLarge, $"The file is larger than {largest / 1024} KiB.", "Part it.");
        if (bytes.Length == 0)
            return Refuse(start, Rules.Unreadable, "The file is empty, or no ordinary file.", "Write it, or remove it.");
        var (text, isWhole) = Decode(bytes);
        var file = new ContentFile(path, text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));
        if (!isWhole)
            return Refuse(file.At(file.Text.Length), Rules.NotUtf8, "The file is not UTF-8 from here on.", "Save it as UTF-8.");
        var nul = file.Text.IndexOf('\0', StringComparison.Ordinal);
        if (nul >= 0)
            return Refuse(file.At(nul), Rules.NulCharacter, "There is a NUL character here.", "Remove it, and save the file as UTF-8.");
        return CheckLines(file);
    }

    /// <summary>A heading or a term is one line, and a long one costs what a long paragraph costs.</summary>
    private ContentFile? CheckLines(ContentFile file)
    {
        var number = 0;
        foreach (var range in file.Text.AsSpan().Split('\n'))
        {
            var line = file.Text.AsSpan()[range];
            number++;
            if (line.Length > LongestLine)
                return Refuse(new Place(file.Path, number, 1), Rules.TooLong, $"This line is longer than {LongestLine} characters.", "Part it.");
            if (DeepStart().IsMatch(line))
                return Refuse(new Place(file.Path, number, 1), Rules.TooDeep, "The file is nested too deep here.", "Look for runs of '>' or '-', and part them.");
        }
        return file;
    }

    /// <summary>More than 32 marks of quotes and lists, which Markdig would open one in the other.</summary>
    [GeneratedRegex(@"\A(?:[ \t]*(?:>|[-+*][ \t]|[0-9]{1,9}[.)][ \t])){33}")]
    private static partial Regex DeepStart();

    /// <summary>The text, or as much of it as comes before the first byte that is not UTF-8.</summary>
    private static (string Text, bool IsWhole) Decode(byte[] bytes)
    {
        var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        try
        {
            return (Utf8.GetString(bytes, start, bytes.Length - start), true);
        }
        catch (DecoderFallbackException fault)
        {
            return (Encoding.UTF8.GetString(bytes, start, Math.Max(fault.Index, 0)), false);
        }
    }

    private ContentFile? Refuse(Place place, string rule, string wrong, string mend)
    {
        findings.Fault(place, rule, wrong, mend);
        return null;
    }
}
