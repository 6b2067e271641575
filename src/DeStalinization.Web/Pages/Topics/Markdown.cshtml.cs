using System.Text;
using DeStalinization.Web.Serving;
using DeStalinization.Web.Store.Guide;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.Topics;

/// <summary>A topic as Markdown, for a teacher's own handout or a program: what the page says, and the works that it cites.</summary>
[ReadingPage]
public sealed class MarkdownModel(GuideDb db) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        var topic = await db.Topics
            .Where(row => row.Slug == slug)
            .Select(row => new { row.Title, row.Summary, row.Dates, row.Markdown })
            .SingleOrDefaultAsync(cancel);
        if (topic is null)
            return await db.Keys.LivingAsync(slug, cancel) is { } moved ? RedirectPermanent($"/topics/{moved}.md") : NotFound();
        var text = new StringBuilder().Append("# ").Append(topic.Title).Append("\n\n").Append(topic.Summary);
        if (topic.Dates is not null)
            text.Append(" (").Append(topic.Dates).Append(')');
        text.Append("\n\n").Append(topic.Markdown.Replace("](../glossary.md", "](/glossary", StringComparison.Ordinal)).Append("\n## Sources\n\n");
        foreach (var source in await SourcesAsync(slug, cancel))
            text.Append("- ").Append(source).Append('\n');
        return Content(text.ToString(), "text/markdown; charset=utf-8");
    }

    private async Task<IReadOnlyList<string>> SourcesAsync(string slug, CancellationToken cancel)
    {
        var sources = await db.Sources
            .Where(source => db.Citations.Any(citation => citation.TopicSlug == slug && citation.SourceId == source.Id))
            .OrderBy(source => source.Position)
            .Select(source => new { source.Id, source.Title, source.Author, source.Publisher, source.Year })
            .ToListAsync(cancel);
        return [.. sources.Select(source => string.Join(", ", ((string?[])[$"`{source.Id}`", source.Author, source.Title, source.Publisher, source.Year]).Where(part => part is not null)))];
    }
}
