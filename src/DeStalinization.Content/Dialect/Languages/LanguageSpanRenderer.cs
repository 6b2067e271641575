using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace DeStalinization.Content.Dialect.Languages;

internal sealed class LanguageSpanRenderer : HtmlObjectRenderer<LanguageSpan>
{
    protected override void Write(HtmlRenderer renderer, LanguageSpan obj)
    {
        renderer.Write(obj.Tag is { } tag ? $"<span lang=\"{tag}\">" : "<span>");
        renderer.WriteChildren(obj);
        renderer.Write("</span>");
    }
}
