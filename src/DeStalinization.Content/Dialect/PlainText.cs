using System.Text;
using System.Text.RegularExpressions;
using DeStalinization.Content.Dialect.Attributes;
using DeStalinization.Content.Dialect.Citations;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DeStalinization.Content.Dialect;

/// <summary>The words of prose without markup, citations and attributes; blocks are parted by a line end.</summary>
internal static partial class PlainText
{
    internal static string Of(IEnumerable<Block> blocks) =>
        string.Join('\n', blocks.SelectMany(Leaves).Select(Of).Where(text => text.Length > 0));

    internal static string Of(LeafBlock leaf) => leaf.Inline is { } inlines ? Of(inlines) : leaf.Lines.ToString().Trim();

    internal static string Of(IEnumerable<Inline> inlines)
    {
        var words = new StringBuilder();
        foreach (var inline in inlines)
            Append(words, inline);
        return Space().Replace(words.ToString(), " ").Trim();
    }

    private static IEnumerable<LeafBlock> Leaves(Block block) =>
        block is LeafBlock leaf ? [leaf] : ((ContainerBlock)block).Descendants<LeafBlock>();

    private static void Append(StringBuilder words, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: words.Append(literal.Content.AsSpan()); break;
            case CodeInline code: words.Append(code.Content); break;
            case HtmlEntityInline entity: words.Append(entity.Transcoded.AsSpan()); break;
            case AutolinkInline link: words.Append(link.Url); break;
            case LineBreakInline: words.Append(' '); break;
            case Citation or AttributeList: break;
            case ContainerInline container:
                foreach (var child in container)
                    Append(words, child);
                break;
            default: break;
        }
    }

    /// <summary>White space that is not one space already.</summary>
    [GeneratedRegex(@"\s{2,}|[^\S ]")]
    private static partial Regex Space();
}
