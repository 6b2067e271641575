using System.Globalization;
using DeStalinization.Web.Learners;
using DeStalinization.Web.Store.Learners;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DeStalinization.Web.Pages.Progress;

/// <summary>Everything that is stored of the learner, as a file.</summary>
[ResponseCache(NoStore = true)]
public sealed class DownloadModel(LearnerDb db, CurrentLearner learner, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await learner.FindIdAsync() is not { } id)
            return Redirect("/progress");
        var now = clock.GetUtcNow();
        var download = await ProgressDownload.OfAsync(db, id, now, cancel);
        return File(ProgressFile.Write(download), "application/json", $"progress-{now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.json");
    }
}
