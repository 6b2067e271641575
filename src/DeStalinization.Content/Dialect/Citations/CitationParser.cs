using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;

namespace DeStalinization.Content.Dialect.Citations;

/// <summary>
/// Grammar: <c>"[" work { ";" work } "]"</c> where a work is <c>"@" id [ "," pages ]</c>; the pages run to the next
/// semicolon or the bracket.
/// </summary>
internal sealed partial class CitationParser : InlineParser
{
    internal CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@')
            return false;
        var inside = Brackets().Match(slice.Text, slice.Start, slice.Length);
        var works = inside.Groups["inside"].Value.Split(';').Select(work => Work().Match(work)).ToList();
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new Citation
        {
            Works = works.All(work => work.Success) ? [.. works.Select(Cited)] : [],
            Span = new(start, start + Math.Max(inside.Length, 2) - 1),
            Line = line,
            Column = column,
        };
        slice.Start += Math.Max(inside.Length, 2);
        return true;
    }

    private static CitedWork Cited(Match work)
    {
        var pages = Space().Replace(work.Groups["pages"].Value, " ").Trim();
        return new CitedWork(work.Groups["id"].Value, pages.Length == 0 ? null : pages);
    }

    [GeneratedRegex(@"\A\[(?<inside>[^\[\]]*)\]")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\A\s*@(?<id>[a-z][a-z0-9-]*)\s*(?:,(?<pages>.*))?\z", RegexOptions.Singleline)]
    private static partial Regex Work();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
