using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;

namespace DeStalinization.Content.Dialect.Attributes;

/// <summary>
/// Grammar: <c>"{" ["#" id] { key "=" ( value | '"' words '"' ) } "}"</c>, parts separated by spaces, all on one line. A brace opens a list
/// only when <c>#</c>, <c>.</c> with a letter, or <c>key=</c> follows, so that other braces stay text.
/// </summary>
/// <remarks>Markdig's own attributes let any of HTML's through, event handlers included.</remarks>
internal sealed partial class AttributeListParser : InlineParser
{
    internal AttributeListParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (Read(slice) is not var (length, entries))
            return false;
        processor.Inline = Node(processor, slice, length, entries);
        slice.Start += length;
        return true;
    }

    /// <summary>The list at the slice's start and its length; null when none begins there.</summary>
    internal static (int Length, IReadOnlyList<WrittenAttribute> Entries)? Read(StringSlice slice)
    {
        if (!In(slice, Opening()).Success)
            return null;
        var match = In(slice, Whole());
        if (!match.Success)
            return (In(slice, Braces()).Length, []);
        var start = slice.Start;
        var entries = match.Groups["key"].Captures.Zip(
            match.Groups["value"].Captures,
            (key, value) => new WrittenAttribute(key.Value.TrimEnd('='), value.Value, key.Index - start));
        return (match.Length, [.. entries]);
    }

    internal static AttributeList Node(
        InlineProcessor processor, StringSlice slice, int length, IReadOnlyList<WrittenAttribute> entries)
    {
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        return new AttributeList { Entries = entries, Span = new(start, start + length - 1), Line = line, Column = column };
    }

    private static Match In(StringSlice slice, Regex regex) => regex.Match(slice.Text, slice.Start, slice.Length);

    [GeneratedRegex("""\A\{[ \t]*(?:\#|\.[A-Za-z]|[A-Za-z][\w:.-]*=)""")]
    private static partial Regex Opening();

    [GeneratedRegex(@"\A\{(?:[^{}\n]*\})?")]
    private static partial Regex Braces();

    [GeneratedRegex("""
        \A\{[ \t]*
        (?:(?<key>\#)(?<value>[^\s{}"=\#]+)(?:[ \t]+|(?=\})))?
        (?:(?<key>[A-Za-z][\w:.-]*=)(?:"(?<value>[^"{}\n]*)"|(?<value>[^\s{}"]+))(?:[ \t]+|(?=\})))*
        \}
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Whole();
}
