using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace DeStalinization.Content.Dialect.Links;

/// <summary>Writes <c>&lt;https://…&gt;</c> and <c>&lt;name@host&gt;</c> by the same allow-list as other links.</summary>
internal sealed class AutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
    {
        if (Target(obj) is var target && !Address.IsAllowed(target, isImage: false))
        {
            renderer.WriteEscape(obj.Url);
            return;
        }
        LinkRenderer.WriteOpening(renderer, target);
        renderer.Write(">").WriteEscape(obj.Url).Write("</a>");
    }

    internal static string Target(AutolinkInline link) => link.IsEmail ? "mailto:" + link.Url : link.Url;
}
