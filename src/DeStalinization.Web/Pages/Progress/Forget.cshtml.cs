using DeStalinization.Web.Learners;
using DeStalinization.Web.Pages.Shared;
using DeStalinization.Web.Store.Learners;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.Progress;

/// <summary>For a computer that others use too: it is no longer the learner's.</summary>
[ResponseCache(NoStore = true)]
[SaveFaultPage]
public sealed class ForgetModel(LearnerDb db, CurrentLearner learner, ReviewJournal journal) : PageModel
{
    public bool IsKept { get; private set; }

    public bool HasOtherDevice { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await learner.FindIdAsync() is not { } id)
            return Redirect("/progress");
        IsKept = await db.Learners.AnyAsync(row => row.Id == id && row.IsKept, cancel);
        HasOtherDevice = await db.Tokens.CountAsync(row => row.LearnerId == id, cancel) > 1;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (learner.Token is { } token)
            await journal.ForgetDeviceAsync(token);
        learner.Forget();
        return Redirect($"/progress?done={Done.Forgotten}");
    }
}
