using System.Globalization;
using DeStalinization.Web.Learners;
using DeStalinization.Web.Pages.Progress.Forms;
using DeStalinization.Web.Pages.Shared;
using DeStalinization.Web.Store.Learners;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.Progress;

/// <summary>Whether progress is kept, and how many new cards a day brings.</summary>
[ResponseCache(NoStore = true)]
[SaveFaultPage]
public sealed class SettingsModel(LearnerDb db, CurrentLearner learner, ReviewJournal journal) : PageModel
{
    public SettingsForm Form { get; private set; } = new(false, "");

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await learner.FindIdAsync() is not { } id)
            return Redirect("/progress");
        var row = await db.Learners.AsNoTracking().SingleAsync(one => one.Id == id, cancel);
        Form = new SettingsForm(row.IsKept, $"{row.NewPerDay}");
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm] bool keep, [FromForm] string? newPerDay)
    {
        if (await learner.FindIdAsync() is not { } id)
            return Redirect("/progress");
        if (!int.TryParse(newPerDay, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) || number is < 0 or > ReviewJournal.MostNewPerDay)
        {
            Form = new SettingsForm(keep, newPerDay, $"Write a number from 0 to {ReviewJournal.MostNewPerDay}.");
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        await journal.SetAsync(id, keep, number);
        learner.Remember(learner.Token!, keep);
        return Redirect($"/progress?done={Done.Saved}#settings");
    }
}
