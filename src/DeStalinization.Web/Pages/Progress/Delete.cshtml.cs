using DeStalinization.Web.Learners;
using DeStalinization.Web.Pages.Shared;
using DeStalinization.Web.Store.Learners;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.Progress;

/// <summary>Deletes all that is stored of the learner, on all of her devices, once she has said yes.</summary>
[ResponseCache(NoStore = true)]
[SaveFaultPage]
public sealed class DeleteModel(LearnerDb db, CurrentLearner learner, ReviewJournal journal) : PageModel
{
    public int Answers { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await learner.FindIdAsync() is not { } id)
            return Redirect("/progress");
        Answers = await db.Attempts.CountAsync(row => row.LearnerId == id, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await learner.FindIdAsync() is { } id)
            await journal.ForgetAsync(id);
        learner.Forget();
        return Redirect($"/progress?done={Done.Deleted}");
    }
}
