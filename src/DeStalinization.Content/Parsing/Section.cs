using DeStalinization.Content.Dialect;
using Markdig.Syntax;

namespace DeStalinization.Content.Parsing;

/// <summary>A heading and what stands under it, to the next heading of its level or a higher one.</summary>
internal sealed record Section(HeadingBlock Heading, string Title, IReadOnlyList<Block> Blocks)
{
    /// <summary>Parts blocks at the headings of one level. What stands before the first is the lead.</summary>
    internal static (IReadOnlyList<Block> Lead, IReadOnlyList<Section> Sections) Split(IReadOnlyList<Block> blocks, int level)
    {
        var starts = blocks.Index()
            .Where(each => each.Item is HeadingBlock heading && heading.Level == level)
            .Select(each => each.Index)
            .ToList();
        var sections = starts.Zip(
            starts.Skip(1).Append(blocks.Count),
            (start, end) => Of((HeadingBlock)blocks[start], [.. blocks.Skip(start + 1).Take(end - start - 1)]));
        return ([.. blocks.Take(starts.FirstOrDefault(blocks.Count))], [.. sections]);
    }

    private static Section Of(HeadingBlock heading, IReadOnlyList<Block> blocks) => new(heading, PlainText.Of(heading), blocks);
}
