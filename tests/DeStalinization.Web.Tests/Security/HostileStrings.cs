using System.Text;
using System.Text.RegularExpressions;

namespace DeStalinization.Web.Tests.Security;

/// <summary>Texts that somebody sends who means no good: <c>HostileStrings.txt</c>, a category, a tab and an escaped text on each line.</summary>
internal static class HostileStrings
{
    public static IReadOnlyList<string> All { get; } =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Security", "HostileStrings.txt")).Select(line => Regex.Unescape(line.Split('\t', 2)[1]))];

    /// <summary>For an address or a form, byte by byte; half of a character stays half of one, as no encoder of the framework leaves it.</summary>
    public static string Encoded(string text)
    {
        var encoded = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
            {
                Append(encoded, Encoding.UTF8.GetBytes(text.Substring(at++, 2)));
            }
            else if (char.IsSurrogate(text[at]))
            {
                Append(encoded, [(byte)(0xE0 | (text[at] >> 12)), (byte)(0x80 | ((text[at] >> 6) & 0x3F)), (byte)(0x80 | (text[at] & 0x3F))]);
            }
            else
            {
                Append(encoded, Encoding.UTF8.GetBytes(text.Substring(at, 1)));
            }
        }
        return encoded.ToString();
    }

    private static void Append(StringBuilder encoded, byte[] bytes)
    {
        foreach (var each in bytes)
            _ = char.IsAsciiLetterOrDigit((char)each) ? encoded.Append((char)each) : encoded.Append('%').Append(each.ToString("X2", null));
    }
}
