using DeStalinization.Web.Serving;
using DeStalinization.Web.Store.Guide;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.Sources;

/// <summary>The bibliography, with every note that cites each work.</summary>
[ReadingPage]
public sealed class IndexModel(GuideDb db) : PageModel
{
    public IReadOnlyList<SourceView> Sources { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var notes = (await db.Citations
            .Join(db.Topics, note => note.TopicSlug, topic => topic.Slug, (note, topic) => new { note.SourceId, topic.Position, topic.Slug, topic.Title, note.Number, note.Pages, note.Times })
            .OrderBy(note => note.Position)
            .ThenBy(note => note.Number)
            .ToListAsync(cancel))
            .ToLookup(note => note.SourceId);
        var rows = await db.Sources.AsNoTracking().OrderBy(source => source.Position).ToListAsync(cancel);
        Sources = [.. rows.Select(row => new SourceView(
            row,
            [.. notes[row.Id].GroupBy(note => note.Slug).Select(topic => new TopicView(
                topic.Key,
                topic.First().Title,
                [.. topic.Select(note => new NoteView(note.Number, note.Pages, note.Times))]))]))];
    }

    public sealed record SourceView(SourceRow Row, IReadOnlyList<TopicView> CitedBy);

    /// <summary>A topic that cites a work, with the notes that do.</summary>
    public sealed record TopicView(string Slug, string Title, IReadOnlyList<NoteView> Notes);

    /// <param name="Pages">Null for the whole work.</param>
    /// <param name="Times">How often the topic refers to the note.</param>
    public sealed record NoteView(int Number, string? Pages, int Times);
}
