using DeStalinization.Web.Learners;
using DeStalinization.Web.Pages.Shared;
using DeStalinization.Web.Store.Guide;
using DeStalinization.Web.Store.Learners;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.Progress;

/// <summary>Makes this device that of the learner who made a code on another.</summary>
[ResponseCache(NoStore = true)]
[SaveFaultPage]
public sealed class MoveModel(LearnerDb db, CurrentLearner learner, ReviewJournal journal, GuideCards guide) : PageModel
{
    /// <inheritdoc cref="LoadModel.Newcomer"/>
    public LearnerToken Newcomer { get; private set; } = LearnerToken.Create();

    public string? Code { get; private set; }

    public string? Fault { get; private set; }

    /// <summary>Something has been answered on this device already.</summary>
    public bool IsKnown { get; private set; }

    public async Task OnGetAsync([FromQuery] string? code)
    {
        Code = code;
        IsKnown = await learner.FindIdAsync() is not null;
    }

    public async Task<IActionResult> OnPostAsync([FromForm] string? code, [FromForm] string? newcomer, CancellationToken cancel)
    {
        (Code, Newcomer, IsKnown) = (code, LearnerToken.Parse(newcomer) ?? Newcomer, await learner.FindIdAsync() is not null);
        var token = IsKnown ? learner.Token! : Newcomer;
        if (MoveCode.Parse(code) is not { } good)
            return Refuse("A code has eight letters and digits. Look at it again on the other device.");
        var merged = await journal.MoveAsync(good, token, await guide.RenamedAsync(cancel)) ?? await MovedBeforeAsync(cancel);
        if (merged is null)
            return Refuse($"There is no such code. It is good once and for {MoveCode.Minutes} minutes: make another on the other device.");
        learner.Remember(token, merged.Learner.IsKept);
        return Redirect($"/progress?done={Done.Moved}&added={merged.Added}");
    }

    // The form was sent before, and the reply was lost.
    private async Task<Merged?> MovedBeforeAsync(CancellationToken cancel)
    {
        var hash = Newcomer.Hash;
        var owner = from token in db.Tokens
                    where token.TokenHash == hash
                    join one in db.Learners on token.LearnerId equals one.Id
                    select one;
        return !IsKnown && await owner.AsNoTracking().SingleOrDefaultAsync(cancel) is { } row ? new Merged(row, 0) : null;
    }

    private IActionResult Refuse(string fault)
    {
        (Response.StatusCode, Fault) = (StatusCodes.Status400BadRequest, fault);
        return Page();
    }
}
