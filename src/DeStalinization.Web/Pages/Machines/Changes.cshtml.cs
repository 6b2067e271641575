using System.Globalization;
using System.Xml.Linq;
using DeStalinization.Web.Serving;
using DeStalinization.Web.Site;
using DeStalinization.Web.Store.Guide;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.Machines;

/// <summary>The topics that changed last, for feed readers.</summary>
/// <remarks>RFC 4287.</remarks>
[ReadingPage]
public sealed class ChangesModel(GuideDb db, GuideStatus status, SiteLinks links) : PageModel
{
    private const int Most = 20;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (status.Served is not { } guide)
            return NotFound();
        var topics = await db.Topics
            .OrderByDescending(topic => topic.ChangedOn)
            .ThenBy(topic => topic.Position)
            .Take(Most)
            .Select(topic => new TopicView(topic.Slug, topic.Title, topic.Summary, topic.ChangedOn))
            .ToListAsync(cancel);
        var self = links.Absolute(Request, "/feed.atom");
        var feed = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", guide.Language),
            new XElement(Atom + "id", self),
            new XElement(Atom + "title", $"{guide.Title}: topics that changed"),
            new XElement(Atom + "updated", Time(topics.Count == 0 ? DateOnly.MinValue : topics[0].ChangedOn)),
            new XElement(Atom + "author", new XElement(Atom + "name", guide.Title)),
            new XElement(Atom + "rights", guide.Licence),
            Link("self", self),
            Link("alternate", links.Absolute(Request, "/")),
            topics.Select(Entry));
        return Content($"""<?xml version="1.0" encoding="utf-8"?>{feed}""", "application/atom+xml; charset=utf-8");
    }

    private XElement Entry(TopicView topic)
    {
        var address = links.Absolute(Request, $"/topics/{topic.Slug}");
        return new XElement(
            Atom + "entry",
            new XElement(Atom + "id", address),
            new XElement(Atom + "title", topic.Title),
            new XElement(Atom + "updated", Time(topic.ChangedOn)),
            new XElement(Atom + "summary", topic.Summary),
            Link("alternate", address));
    }

    private static XElement Link(string relation, string address) => new(Atom + "link", new XAttribute("rel", relation), new XAttribute("href", address));

    private static string Time(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);

    private sealed record TopicView(string Slug, string Title, string Summary, DateOnly ChangedOn);
}
