using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace DeStalinization.Content.Dialect.Links;

/// <summary>Writes links and images; of those that may lead nowhere only the words are left.</summary>
internal sealed class LinkRenderer(Addressing addressing) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        var address = addressing(obj.Url ?? "", obj.IsImage);
        if (obj.IsImage)
            WriteImage(renderer, obj, address);
        else if (address is null)
            renderer.WriteChildren(obj);
        else
            WriteLink(renderer, obj, address);
    }

    private static void WriteImage(HtmlRenderer renderer, LinkInline image, string? address)
    {
        var words = PlainText.Of(image);
        if (address is null)
            renderer.WriteEscape(words);
        else
            renderer.Write("<img src=\"").WriteEscapeUrl(address).Write("\" alt=\"").WriteEscape(words).Write("\" loading=\"lazy\" />");
    }

    private static void WriteLink(HtmlRenderer renderer, LinkInline link, string address)
    {
        WriteOpening(renderer, address);
        if (!string.IsNullOrEmpty(link.Title))
            renderer.Write(" title=\"").WriteEscape(link.Title).Write("\"");
        renderer.Write(">");
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    internal static void WriteOpening(HtmlRenderer renderer, string address)
    {
        renderer.Write("<a href=\"").WriteEscapeUrl(address).Write("\"");
        if (address.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            renderer.Write(" rel=\"noopener noreferrer\"");
    }
}
