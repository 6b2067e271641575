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
        var links = obj.Works.Select(work => Link(work, obj.Span.Start));
        renderer.Write("<sup class=\"note-ref\">").Write(string.Join(", ", links)).Write("</sup>");
    }

    private string Link(CitedWork work, int position)
    {
        var note = numbers.Cite(work, position);
        var number = note.Number.ToString(CultureInfo.InvariantCulture);
        var use = note.Citations.ToString(CultureInfo.InvariantCulture);
        return $"""<a id="cite-{number}-{use}" href="#note-{number}" aria-label="Note {number}">{number}</a>""";
    }
}
