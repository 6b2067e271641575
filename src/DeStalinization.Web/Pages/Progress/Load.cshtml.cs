using DeStalinization.Web.Learners;
using DeStalinization.Web.Pages.Shared;
using DeStalinization.Web.Store.Guide;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DeStalinization.Web.Pages.Progress;

/// <summary>Adds what a download holds to what is here.</summary>
[ResponseCache(NoStore = true)]
[SaveFaultPage]
public sealed class LoadModel(CurrentLearner learner, ReviewJournal journal, GuideCards guide) : PageModel
{
    /// <summary>The token of somebody who has none yet; it comes with the form so that sending it twice makes one learner.</summary>
    public LearnerToken Newcomer { get; private set; } = LearnerToken.Create();

    public string? Fault { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync([FromForm] string? newcomer, IFormFile? file, CancellationToken cancel)
    {
        Newcomer = LearnerToken.Parse(newcomer) ?? Newcomer;
        if (file is not { Length: > 0 })
            return Refuse(StatusCodes.Status400BadRequest, "Choose the file first.");
        if (file.Length > ProgressFile.MaxBytes)
            return Refuse(StatusCodes.Status413PayloadTooLarge, $"This file is larger than {ProgressFile.MaxBytes / 1024 / 1024} MiB, more than any download of ours. Nothing has been changed.");
        await using var stream = file.OpenReadStream();
        var (download, fault) = await ProgressFile.ReadAsync(stream, cancel);
        if (download is null)
            return Refuse(StatusCodes.Status400BadRequest, fault);
        var token = await learner.FindIdAsync() is not null ? learner.Token! : Newcomer;
        var merged = await journal.LoadAsync(token, download, await guide.RenamedAsync(cancel));
        learner.Remember(token, merged.Learner.IsKept);
        return Redirect($"/progress?done={Done.Loaded}&added={merged.Added}");
    }

    private IActionResult Refuse(int status, string fault)
    {
        (Response.StatusCode, Fault) = (status, fault);
        return Page();
    }
}
