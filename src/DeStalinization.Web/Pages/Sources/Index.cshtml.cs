using DeStalinization.Web.Store.Guide;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.Sources;

/// <summary>The bibliography, with where each work is cited.</summary>
public sealed class IndexModel(GuideDb db) : PageModel
{
    public IReadOnlyList<SourceView> Sources { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var places = (await db.Citations
            .Join(db.Topics, citation => citation.TopicSlug, topic => topic.Slug, (citation, topic) => new { citation.SourceId, topic.Position, topic.Slug, topic.Title, citation.Number })
            .ToListAsync(cancel))
            .ToLookup(place => place.SourceId);
        var rows = await db.Sources.AsNoTracking().OrderBy(source => source.Position).ToListAsync(cancel);
        Sources = [.. rows.Select(row => new SourceView(
            row,
            [.. places[row.Id].OrderBy(place => place.Position).DistinctBy(place => place.Slug).Select(place => new PlaceView(place.Slug, place.Title, place.Number))]))];
    }

    public sealed record SourceView(SourceRow Row, IReadOnlyList<PlaceView> CitedBy);

    public sealed record PlaceView(string Slug, string Title, int Number);
}
