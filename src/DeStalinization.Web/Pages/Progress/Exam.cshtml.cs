using System.Globalization;
using DeStalinization.Web.Learners;
using DeStalinization.Web.Pages.Progress.Forms;
using DeStalinization.Web.Pages.Shared;
using DeStalinization.Web.Store.Learners;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.Progress;

/// <summary>The day of the learner's exam.</summary>
[ResponseCache(NoStore = true)]
[SaveFaultPage]
public sealed class ExamModel(LearnerDb db, CurrentLearner learner, ReviewJournal journal, TimeProvider clock) : PageModel
{
    private const int FarthestYears = 5;

    public ExamForm Form { get; private set; } = new(null);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await learner.FindIdAsync() is not { } id)
            return Redirect("/progress");
        var exam = await db.Learners.Where(row => row.Id == id).Select(row => row.ExamDate).SingleAsync(cancel);
        Form = new ExamForm(exam?.ToString("O", CultureInfo.InvariantCulture));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm] string? date)
    {
        if (await learner.FindIdAsync() is not { } id)
            return Redirect("/progress");
        if (string.IsNullOrWhiteSpace(date))
        {
            await journal.SetExamAsync(id, null);
            return Redirect($"/progress?done={Done.ExamTaken}#exam");
        }
        if (Fault(date, out var exam) is { } fault)
        {
            Form = new ExamForm(date, fault);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        await journal.SetExamAsync(id, exam);
        return Redirect($"/progress?done={Done.ExamSet}#exam");
    }

    private string? Fault(string date, out DateOnly exam)
    {
        if (!DateOnly.TryParseExact(date.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out exam))
            return "Write the date as year, month and day: 2027-05-14.";
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return exam <= today || exam > today.AddYears(FarthestYears) ? "Choose a day after today, at most five years ahead." : null;
    }
}
