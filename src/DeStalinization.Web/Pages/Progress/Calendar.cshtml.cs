using DeStalinization.Web.Learners;
using DeStalinization.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DeStalinization.Web.Pages.Progress;

/// <summary>Gives the learner's calendar an address, a new one, or none.</summary>
[ResponseCache(NoStore = true)]
[SaveFaultPage]
public sealed class CalendarModel(CurrentLearner learner, ReviewJournal journal) : PageModel
{
    public IActionResult OnGet() => Redirect("/progress#calendar");

    public async Task<IActionResult> OnPostAsync([FromForm] bool wanted)
    {
        if (await learner.FindIdAsync() is not { } id)
            return Redirect("/progress");
        await journal.SetCalendarAsync(id, wanted);
        return Redirect($"/progress?done={(wanted ? Done.CalendarMade : Done.CalendarRevoked)}#calendar");
    }
}
