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
        var neighbours = await db.Topics
            .Where(row => row.Position == topic.Position - 1 || row.Position == topic.Position + 1)
            .Select(row => new NeighbourView(row.Position, row.Slug, row.Title))
            .ToListAsync(cancel);
        Previous = neighbours.Find(row => row.Position < topic.Position);
        Next = neighbours.Find(row => row.Position > topic.Position);
        var cited = topic.Notes.Select(note => note.SourceId).Distinct().ToList();
        Sources = await db.Sources
            .Where(source => cited.Contains(source.Id))
            .Select(source => new SourceView(source.Id, source.TitleHtml, source.Publisher, source.Year))
            .ToDictionaryAsync(source => source.Id, cancel);
        return Page();
    }

    public sealed record NeighbourView(int Position, string Slug, string Title);

    public sealed record SourceView(string Id, string TitleHtml, string? Publisher, string? Year);
}
