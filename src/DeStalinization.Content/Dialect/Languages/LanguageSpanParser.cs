using DeStalinization.Content.Dialect.Attributes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace DeStalinization.Content.Dialect.Languages;

/// <summary>Grammar: <c>"[" prose "]" attributes</c>, with nothing between; the only attribute is <c>lang=tag</c>.</summary>
/// <remarks>Stands before Markdig's link parser, whose opening bracket it takes over when attributes follow the closing one.</remarks>
internal sealed class LanguageSpanParser : InlineParser
{
    internal LanguageSpanParser() => OpeningCharacters = [']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var braces = new StringSlice(slice.Text, slice.Start + 1, slice.End);
        if (AttributeListParser.Read(braces) is not var (length, entries))
            return false;
        if (processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is not { IsImage: false } opening)
            return false;

        var attributes = AttributeListParser.Node(processor, braces, length, entries);
        var span = new LanguageSpan
        {
            Attributes = attributes,
            Span = new(opening.Span.Start, attributes.Span.End),
            Line = opening.Line,
            Column = opening.Column,
        };
        opening.ReplaceBy(span);
        processor.Inline = span;
        processor.PostProcessInlines(0, span, null, false);
        span.IsClosed = true;
        slice.Start += 1 + length;
        return true;
    }
}
