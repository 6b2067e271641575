using System.Text;
using DeStalinization.Content.Dialect.Citations;
using DeStalinization.Content.Dialect.Languages;
using DeStalinization.Content.Dialect.Links;
using DeStalinization.Learning.Guide;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DeStalinization.Content.Dialect;

/// <summary>
/// Turns parts of one file's tree into safe HTML and plain words. Notes are numbered in the order of the calls.
/// </summary>
/// <remarks>Throws <see cref="NestedTooDeepException"/>: Markdig parses some texts that it then refuses to render.</remarks>
internal sealed class ProseRenderer
{
    private readonly StringBuilder html = new();
    private readonly HtmlRenderer renderer;

    internal ProseRenderer(Addressing addressing, HtmlObjectRenderer<Citation> citations)
    {
        renderer = new HtmlRenderer(new StringWriter(html));
        HouseDialect.Pipeline.Setup(renderer);
        var own = renderer.ObjectRenderers;
        own.Replace<LinkInlineRenderer>(new LinkRenderer(addressing));
        own.Replace<AutolinkInlineRenderer>(new AutolinkRenderer(addressing));
        own.Replace<HtmlInlineRenderer>(new RawHtmlRenderer());
        own.Replace<HtmlBlockRenderer>(new RawHtmlBlockRenderer());
        own.Add(citations);
        own.Add(new LanguageSpanRenderer());
    }

    internal RichText Blocks(IReadOnlyList<Block> blocks) => Rich(Html(blocks), PlainText.Of(blocks));

    internal RichText Inlines(IReadOnlyList<Inline> inlines) => Rich(Html(inlines), PlainText.Of(inlines));

    // Most short texts have no markup, and a guide of thousands of topics is held in memory.
    private static RichText Rich(string html, string text) => new(html, text == html ? html : text);

    private string Html(IEnumerable<MarkdownObject> nodes)
    {
        html.Clear();
        try
        {
            foreach (var node in nodes)
                renderer.Write(node);
        }
        catch (ArgumentException fault) when (NestedTooDeepException.IsMeantBy(fault))
        {
            throw new NestedTooDeepException(fault);
        }
        return html.ToString().Trim();
    }
}
