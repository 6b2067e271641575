using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace DeStalinization.Content.Dialect.Containers;

/// <summary>
/// Grammar: a line <c>::: name</c>, blocks, a line <c>:::</c>. What stands deeper than any guide needs is left as text, for each line of a
/// file is tried on every container that is open.
/// </summary>
internal sealed class ShallowContainerParser : CustomContainerParser
{
    private const int Deepest = 8;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var depth = 0;
        for (Block? block = processor.CurrentContainer; block is not null; block = block.Parent)
            depth += block is CustomContainer ? 1 : 0;
        return depth < Deepest ? base.TryOpen(processor) : BlockState.None;
    }
}
