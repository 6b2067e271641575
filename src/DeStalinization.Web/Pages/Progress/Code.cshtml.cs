using DeStalinization.Web.Learners;
using DeStalinization.Web.Pages.Shared;
using DeStalinization.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DeStalinization.Web.Pages.Progress;

/// <summary>Makes a code for another device. It is shown once: only its hash is stored.</summary>
[ResponseCache(NoStore = true)]
[SaveFaultPage]
public sealed class CodeModel(CurrentLearner learner, ReviewJournal journal, SiteLinks links) : PageModel
{
    /// <summary>Null until one is made.</summary>
    public MoveCode? Code { get; private set; }

    /// <summary>What the QR picture holds.</summary>
    public string Address => links.Absolute(Request, $"/progress/move?code={Code}");

    public QrPicture Picture => QrPicture.Of(Address);

    public async Task<IActionResult> OnGetAsync() => await learner.FindIdAsync() is null ? Redirect("/progress") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await learner.FindIdAsync() is not { } id)
            return Redirect("/progress");
        var code = MoveCode.Create();
        await journal.OfferMoveAsync(id, code);
        Code = code;
        return Page();
    }
}
