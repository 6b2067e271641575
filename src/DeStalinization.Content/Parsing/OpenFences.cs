using DeStalinization.Content.Dialect;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace DeStalinization.Content.Parsing;

/// <summary>
/// A container or a block of code that is not closed swallows the rest of its file. It is told, and its first line blanked, so that the
/// rest is read as what it would be.
/// </summary>
internal static class OpenFences
{
    private const int MostTold = 8;
    private static readonly string[] Marks = [":::", "```", "~~~"];

    /// <summary>The text without the lines that open what nothing closes. Markdig takes an unclosed container in silence.</summary>
    /// <exception cref="NestedTooDeepException">The text is nested deeper than Markdig allows.</exception>
    internal static string Blank(ContentFile file, string text, Findings findings)
    {
        for (var told = 0; told < MostTold && Find(text) is { } open; told++)
        {
            var (what, mark) = open is CustomContainer ? ("container", ":::") : ("block of code", new string(open.FencedChar, 3));
            var start = ((Block)open).Span.Start;
            findings.Fault(file.At(start), Rules.Unclosed, $"This {what} is not closed.", $"Close it with a line '{mark}'.");
            text = text.Blanked(start, text.IndexOf('\n', start) is var end and >= 0 ? end : text.Length);
        }
        return text;
    }

    internal static string Blanked(this string text, int start, int end) =>
        text[..start] + string.Concat(text[start..end].Select(character => character == '\n' ? '\n' : ' ')) + text[end..];

    private static IFencedBlock? Find(string text)
    {
        if (!Marks.Any(mark => text.Contains(mark, StringComparison.Ordinal)))
            return null;
        var fences = HouseDialect.Parse(text).Descendants<Block>().OfType<IFencedBlock>();
        return fences.FirstOrDefault(fence => fence.ClosingFencedCharCount == 0);
    }
}
