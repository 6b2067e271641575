using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace DeStalinization.Content.Dialect.Citations;

/// <summary>Writes citations as numbers that lead to the page's notes.</summary>
internal sealed class NoteRenderer(NoteNumbers numbers) : HtmlObjectRenderer<Citation>
{
    protected override void Write(HtmlRenderer renderer, Citation obj)
    {
        if (obj.Works.Count == 0)
            return;
        renderer.Write("<sup class=\"note-ref\">").Write(string.Join(", ", obj.Works.Select(work => Link(work, obj.Span.Start)))).Write("</sup>");
    }

    private string Link(CitedWork work, int position)
    {
        var note = numbers.Cite(work, position);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""<a id="cite-{note.Number}-{note.Citations}" href="#note-{note.Number}" aria-label="Note {note.Number}">{note.Number}</a>""");
    }
}
