using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace DeStalinization.Content.Dialect.Links;

/// <summary>Writes <c>&lt;https://…&gt;</c> and <c>&lt;name@host&gt;</c> as other links are written.</summary>
internal sealed class AutolinkRenderer(Addressing addressing) : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
    {
        if (addressing(Target(obj), isImage: false) is not { } address)
        {
            renderer.WriteEscape(obj.Url);
            return;
        }
        LinkRenderer.WriteOpening(renderer, address);
        renderer.Write(">").WriteEscape(obj.Url).Write("</a>");
    }

    internal static string Target(AutolinkInline link) => link.IsEmail ? "mailto:" + link.Url : link.Url;
}
