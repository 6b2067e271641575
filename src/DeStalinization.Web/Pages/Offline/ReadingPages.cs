using DeStalinization.Web.Store.Guide;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.Offline;

/// <summary>The addresses that are the whole guide to a reader: the same bytes for everyone, and nothing of a learner.</summary>
/// <remarks>The service worker has the same as a pattern (<c>Reading</c> in worker.js).</remarks>
internal static class ReadingPages
{
    private static readonly string[] OverTheWholeGuide = ["/timeline", "/map", "/glossary", "/sources", "/about", "/privacy"];

    public static async Task<IReadOnlyList<string>> OfAsync(GuideDb db, CancellationToken cancel)
    {
        var units = await db.Units.OrderBy(unit => unit.Position).Select(unit => unit.Id).ToListAsync(cancel);
        var topics = await db.Topics.OrderBy(topic => topic.Position).Select(topic => topic.Slug).ToListAsync(cancel);
        return ["/", .. units.Select(id => $"/units/{id}"), .. topics.Select(slug => $"/topics/{slug}"), .. OverTheWholeGuide];
    }
}
