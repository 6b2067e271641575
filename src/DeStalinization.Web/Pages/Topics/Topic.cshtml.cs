using DeStalinization.Web.Serving;
using DeStalinization.Web.Site;
using DeStalinization.Web.Store.Guide;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.Topics;

/// <summary>A topic, whole: what a student reads and a teacher links to.</summary>
[ReadingPage]
public sealed class TopicModel(GuideDb db, GuideStatus status, SiteLinks links) : PageModel
{
    public TopicRow Topic { get; private set; } = null!;

    public TermMarks Marks { get; private set; } = null!;

    /// <summary>For machines, as JSON-LD.</summary>
    public string Described => TopicDescription.Of(Topic, status.Served!, path => links.Absolute(Request, path));

    /// <summary>The sections that the page has, each with its anchor, in order.</summary>
    public IEnumerable<(string Id, string Title)> Sections
    {
        get
        {
            yield return ("definition", "Definition");
            yield return ("key-facts", "Key facts");
            if (Topic.Events.Count > 0)
                yield return ("timeline", "Timeline");
            yield return ("review-questions", "Review questions");
            if (Topic.Misconceptions.Count > 0)
                yield return ("misconceptions", "Misconceptions");
            yield return ("related-terms", "Related terms");
            yield return ("sources", "Sources");
        }
    }

    public NeighbourView? Previous { get; private set; }

    public NeighbourView? Next { get; private set; }

    public IReadOnlyDictionary<string, SourceView> Sources { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        var topic = await db.Topics
            .AsNoTracking()
            .Include(row => row.Unit)
            .SingleOrDefaultAsync(row => row.Slug == slug, cancel);
        if (topic is null)
            return await db.Keys.LivingAsync(slug, cancel) is { } moved ? RedirectPermanent($"/topics/{moved}") : NotFound();
        Topic = topic;
        Marks = new TermMarks(topic.RelatedTerms);
        var cited = topic.Notes.Select(note => note.SourceId).Distinct().ToList();
        // One query for both, for each takes as long as a good part of the page.
        var beside = await db.Topics
            .Where(row => row.Position == topic.Position - 1 || row.Position == topic.Position + 1)
            .Select(row => new { Position = (int?)row.Position, Id = row.Slug, row.Title, Publisher = (string?)null, Year = (string?)null })
            .Concat(db.Sources
                .Where(source => cited.Contains(source.Id))
                .Select(source => new { Position = (int?)null, source.Id, Title = source.TitleHtml, source.Publisher, source.Year }))
            .ToListAsync(cancel);
        var neighbours = beside.FindAll(row => row.Position is not null).ConvertAll(row => (row.Position, View: new NeighbourView(row.Id, row.Title)));
        Previous = neighbours.Find(row => row.Position < topic.Position).View;
        Next = neighbours.Find(row => row.Position > topic.Position).View;
        Sources = beside.FindAll(row => row.Position is null).ToDictionary(row => row.Id, row => new SourceView(row.Title, row.Publisher, row.Year));
        return Page();
    }

    public sealed record NeighbourView(string Slug, string Title);

    public sealed record SourceView(string TitleHtml, string? Publisher, string? Year);
}
