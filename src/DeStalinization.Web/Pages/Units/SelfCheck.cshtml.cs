using DeStalinization.Web.Learners;
using DeStalinization.Web.Pages.Sittings;
using DeStalinization.Web.Serving;
using DeStalinization.Web.Store.Guide;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.Units;

/// <summary>Self-check over all the topics of a unit.</summary>
[GuidePage]
[ResponseCache(NoStore = true)]
public sealed class SelfCheckModel(GuideDb db, GuideCards guide, SittingFlow flow) : PageModel
{
    public string Id { get; private set; } = "";

    public string Title { get; private set; } = "";

    public SittingStart? Start { get; private set; }

    public SittingEnd? End { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, [FromQuery] SittingKey? sitting, [FromQuery] bool end, CancellationToken cancel)
    {
        if (await db.Units.Where(row => row.Id == id).Select(row => row.Title).SingleOrDefaultAsync(cancel) is not { } title)
            return NotFound();
        (Id, Title) = (id, title);
        var topics = await db.Topics.Where(row => row.Unit.Id == id).OrderBy(row => row.Position).Select(row => row.Cards).ToListAsync(cancel);
        var keys = topics.SelectMany(cards => cards).Distinct().ToList();
        if (sitting is not null)
        {
            var step = await flow.NextAsync(sitting, keys, end, cancel);
            End = new SittingEnd(step, sitting, $"/#{id}", "Back to the unit");
            return step.GoTo is { } next ? Redirect(next) : Page();
        }
        var found = await guide.FindAsync(keys, cancel);
        Start = SittingStart.Of(SittingScope.Unit, id, [.. found.Values], await flow.OpenAsync(SittingScope.Unit, id, keys, cancel));
        return Page();
    }
}
