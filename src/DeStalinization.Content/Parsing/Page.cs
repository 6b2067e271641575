using DeStalinization.Content.Dialect;
using DeStalinization.Content.Dialect.Citations;
using DeStalinization.Content.Parsing.Topics;
using DeStalinization.Learning.Guide;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DeStalinization.Content.Parsing;

/// <summary>One file under reading: its tree, and how its parts become prose.</summary>
internal sealed class Page
{
    private readonly ProseRenderer renderer;
    private readonly MarkdownDocument document;

    /// <param name="bodyStart">Where the Markdown begins; what is before it is front matter.</param>
    /// <exception cref="NestedTooDeepException">The text is nested deeper than Markdig allows.</exception>
    internal Page(ContentFile file, int bodyStart, HtmlObjectRenderer<Citation> citations, Findings findings)
    {
        File = file;
        Findings = findings;
        renderer = new ProseRenderer((target, isImage) => Address.Of(new PlacedLink(file.Start, target, isImage)), citations);

        // Blanked and not cut off, so that positions in the tree are those in the file.
        document = HouseDialect.Parse(OpenFences.Blank(file, file.Text.Blanked(0, bodyStart), findings));
        Blocks = [.. document.Where(block => block is not LinkReferenceDefinitionGroup)];
        DocumentCheck.Check(this, document);
    }

    private Page(Page page, ProseRenderer renderer) =>
        (File, Findings, document, Blocks, this.renderer) = (page.File, page.Findings, page.document, page.Blocks, renderer);

    internal ContentFile File { get; }

    internal Findings Findings { get; }

    internal IReadOnlyList<Block> Blocks { get; }

    /// <summary>The same page for parts that are shown on other pages too, where its anchors and notes are not at hand.</summary>
    /// <param name="address">Where its anchors are.</param>
    internal Page ShownElsewhere(string address, HtmlObjectRenderer<Citation> citations) =>
        new(this, new ProseRenderer((target, isImage) => At(address, Address.Of(new PlacedLink(File.Start, target, isImage))), citations));

    /// <summary>To be called when every part has been read: what is left over then has no place.</summary>
    internal void Finish() => DocumentCheck.CheckLeftOver(this, document);

    internal Place At(MarkdownObject node) => File.At(node.Span.Start);

    internal void Fault(MarkdownObject node, string rule, string wrong, string mend) => Findings.Fault(At(node), rule, wrong, mend);

    internal T Placed<T>(T record, MarkdownObject node)
        where T : class
        => Findings.Placed(record, At(node));

    /// <summary>Blocks of prose, in which no heading has a place.</summary>
    internal RichText Prose(IReadOnlyList<Block> blocks)
    {
        foreach (var heading in blocks.OfType<HeadingBlock>())
            FaultPlace(heading, "prose");
        foreach (var chart in blocks.Where(ChartParser.IsChart))
            FaultPlace(chart, "prose");
        return renderer.Blocks(blocks);
    }

    internal RichText Inline(LeafBlock leaf) => Inline(leaf.Inline is { } inlines ? [.. inlines] : []);

    internal RichText Inline(IReadOnlyList<Inline> inlines) => renderer.Inlines(inlines);

    private static string? At(string address, string? target) => target is ['#', ..] ? address + target : target;

    /// <summary>Says that a block stands where the grammar has no place for it, unless that it is there at all was said already.</summary>
    internal void FaultPlace(Block block, string expected)
    {
        if (block is HeadingBlock)
            Fault(block, Rules.MisplacedHeading, "A heading has no place here.", $"Only this may stand here: {expected}.");
        else if (block is not (HtmlBlock or CustomContainer { Info: not ChartParser.Name }))
            Fault(block, Rules.Misplaced, "This has no place here.", $"Only this may stand here: {expected}.");
    }
}
