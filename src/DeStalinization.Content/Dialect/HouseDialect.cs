using DeStalinization.Content.Dialect.Attributes;
using DeStalinization.Content.Dialect.Citations;
using DeStalinization.Content.Dialect.Containers;
using DeStalinization.Content.Dialect.Languages;
using DeStalinization.Content.Dialect.Tables;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace DeStalinization.Content.Dialect;

/// <summary>
/// CommonMark with definition lists, pipe tables, <c>:::</c> containers and the house's own forms; headings only by <c>#</c>. Raw HTML is
/// parsed, so that it can be pointed at.
/// </summary>
internal static class HouseDialect
{
    /// <summary>
    /// In UTF-16 units. Inline parsing can be quadratic: 8 thousand units of half-open links take 20 ms, 100 thousand 2 s.
    /// </summary>
    internal const int LongestParagraph = 8_192;

    private const int MostOpenBrackets = 32;

    internal static MarkdownPipeline Pipeline { get; } = Build();

    /// <summary>A paragraph that would cost too much is left without inlines.</summary>
    /// <exception cref="NestedTooDeepException">The text is nested deeper than Markdig allows.</exception>
    internal static MarkdownDocument Parse(string text)
    {
        try
        {
            var document = Markdown.Parse(text, Pipeline);
            CellAlignment.MarkCells(document);
            return document;
        }
        catch (ArgumentException fault) when (NestedTooDeepException.IsMeantBy(fault))
        {
            throw new NestedTooDeepException(fault);
        }
    }

    /// <summary>The line, from 1, by which a text that is nested too deep to be parsed or rendered has become so.</summary>
    internal static int LineTooDeep(string text)
    {
        var lines = text.Split('\n');
        var (sound, deep) = (0, Math.Min(1, lines.Length));

        // From short to long, for a text that is too deep costs the more to parse the longer it is.
        while (deep < lines.Length && !IsTooDeep(string.Join('\n', lines[..deep])))
            (sound, deep) = (deep, Math.Min(deep * 2, lines.Length));
        while (deep - sound > 1)
        {
            var middle = (sound + deep) / 2;
            if (IsTooDeep(string.Join('\n', lines[..middle])))
                deep = middle;
            else
                sound = middle;
        }
        return deep;
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseDefinitionLists().UsePipeTables();
        var paragraphs = builder.BlockParsers.FindExact<ParagraphBlockParser>()!;
        paragraphs.ParseSetextHeadings = false;
        paragraphs.Closed += (_, block) => LeaveCostlyOneAlone((ParagraphBlock)block);
        builder.BlockParsers.Insert(0, new ShallowContainerParser());
        builder.InlineParsers.Insert(0, new CitationParser());
        builder.InlineParsers.Insert(0, new LanguageSpanParser());
        builder.InlineParsers.Insert(0, new AttributeListParser());
        return builder.Build();
    }

    private static bool IsTooDeep(string text)
    {
        try
        {
            Markdown.Parse(text, Pipeline).ToHtml(Pipeline);
            return false;
        }
        catch (ArgumentException fault) when (NestedTooDeepException.IsMeantBy(fault))
        {
            return true;
        }
    }

    private static void LeaveCostlyOneAlone(ParagraphBlock paragraph) =>
        paragraph.ProcessInlines = !IsTooLong(paragraph) && OpenBrackets(paragraph) <= MostOpenBrackets;

    internal static bool IsTooLong(ParagraphBlock paragraph) => Lines(paragraph).Sum(line => line.Length + 1) > LongestParagraph;

    private static int OpenBrackets(ParagraphBlock paragraph)
    {
        var (open, most) = (0, 0);
        foreach (var line in Lines(paragraph))
        {
            foreach (var character in line.AsSpan())
            {
                open = character switch { '[' => open + 1, ']' => Math.Max(open - 1, 0), _ => open };
                most = Math.Max(most, open);
            }
        }
        return most;
    }

    private static IEnumerable<StringSlice> Lines(ParagraphBlock paragraph) =>
        paragraph.Lines.Lines.Take(paragraph.Lines.Count).Select(line => line.Slice);
}
