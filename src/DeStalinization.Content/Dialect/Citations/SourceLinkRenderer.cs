using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace DeStalinization.Content.Dialect.Citations;

/// <summary>Writes citations as links into the bibliography, for pages that have no notes of their own.</summary>
/// <param name="shortNames">What each source is called in passing, by its id.</param>
internal sealed class SourceLinkRenderer(IReadOnlyDictionary<string, string> shortNames) : HtmlObjectRenderer<Citation>
{
    protected override void Write(HtmlRenderer renderer, Citation obj)
    {
        foreach (var (index, work) in obj.Works.Index())
        {
            renderer.Write(index == 0 ? " (" : "; ").Write("<a href=\"/sources#").Write(work.SourceId).Write("\">");
            renderer.WriteEscape(shortNames.GetValueOrDefault(work.SourceId, work.SourceId)).Write("</a>");
            renderer.WriteEscape(work.Pages is null ? "" : $", {work.Pages}").Write(index == obj.Works.Count - 1 ? ")" : "");
        }
    }
}
