using System.Security.Cryptography;
using System.Text;
using DeStalinization.Web.Serving;
using DeStalinization.Web.Site;
using DeStalinization.Web.Store.Guide;
using DeStalinization.Web.Store.Learners;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.Progress;

/// <summary>A learner's review days for a calendar program, which has no cookie: whoever has the address sees how many cards are due, and nothing else.</summary>
/// <remarks>RFC 5545. Asking for it is no use of the guide, and does not make her progress last longer.</remarks>
[GuidePage]
[ResponseCache(NoStore = true)]
public sealed class FeedModel(LearnerDb db, LearnerProgress progress, GuideStatus status, SiteLinks links, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        var learner = await db.Learners.Where(row => row.CalendarKey == key && row.IsKept).Select(row => (long?)row.Id).SingleOrDefaultAsync(cancel);
        if (learner is not { } id)
            return NotFound();
        var forecast = await progress.ForecastAsync(id, cancel);
        var name = $"Review: {status.Served!.Title}";
        var calendar = new Ical.Net.Calendar { ProductId = "-//DeStalinization//Review days//EN" };
        calendar.AddProperty("X-WR-CALNAME", name);
        calendar.AddProperty("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        calendar.Events.AddRange(forecast.Days.Where(day => day.Cards > 0).Select(day => Event(day, key)));
        return Content(new CalendarSerializer().SerializeToString(calendar)!, "text/calendar; charset=utf-8");
    }

    private CalendarEvent Event(DueDay day, string key) => new()
    {
        // The same day is the same event each time, and tells nobody the address.
        Uid = $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{key} {day.Date:O}")))[..32]}@{new Uri(links.Absolute(Request, "/")).Host}",
        DtStamp = new CalDateTime(clock.GetUtcNow().UtcDateTime),
        Start = new CalDateTime(day.Date),
        End = new CalDateTime(day.Date.AddDays(1)),
        Summary = $"{day.Cards} {(day.Cards == 1 ? "card" : "cards")} to review",
        Url = new Uri(links.Absolute(Request, "/review")),
    };
}
