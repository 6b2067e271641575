using System.Globalization;
using System.Xml.Linq;
using DeStalinization.Web.Serving;
using DeStalinization.Web.Site;
using DeStalinization.Web.Store.Guide;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.Machines;

/// <summary>The reading pages for search engines, by the sitemaps.org protocol. The pages over all topics change when one of them does.</summary>
[ReadingPage]
public sealed class SitemapModel(GuideDb db, GuideStatus status, SiteLinks links) : PageModel
{
    private static readonly XNamespace Protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly string[] Overviews = ["/", "/timeline", "/map", "/glossary", "/sources"];
    private static readonly string[] Others = ["/about", "/privacy"];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (status.Served is null)
            return NotFound();
        var topics = await db.Topics.OrderBy(topic => topic.Position).Select(topic => new { topic.Slug, topic.ChangedOn }).ToListAsync(cancel);
        var latest = topics.Count == 0 ? (DateOnly?)null : topics.Max(topic => topic.ChangedOn);
        var urls = Overviews.Select(path => Place(path, latest))
            .Concat(topics.Select(topic => Place($"/topics/{topic.Slug}", topic.ChangedOn)))
            .Concat(Others.Select(path => Place(path, null)));
        return Content($"""<?xml version="1.0" encoding="utf-8"?>{new XElement(Protocol + "urlset", urls)}""", "application/xml; charset=utf-8");
    }

    private XElement Place(string path, DateOnly? changed) => new(
        Protocol + "url",
        new XElement(Protocol + "loc", links.Absolute(Request, path)),
        changed is { } day ? new XElement(Protocol + "lastmod", day.ToString("O", CultureInfo.InvariantCulture)) : null);
}
