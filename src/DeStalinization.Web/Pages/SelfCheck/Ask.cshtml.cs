using DeStalinization.Learning.Cards;
using DeStalinization.Web.Learners;
using DeStalinization.Web.Pages.Review;
using DeStalinization.Web.Pages.Shared;
using DeStalinization.Web.Serving;
using DeStalinization.Web.Store.Guide;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DeStalinization.Web.Pages.SelfCheck;

/// <summary>One card and the fields for its answer. The answer is saved first; the next page checks it.</summary>
/// <remarks>The token is checked here and not by the framework, whose refusal would throw away what was typed.</remarks>
[GuidePage]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class AskModel(GuideDb db, GuideCards guide, CurrentLearner learner, ReviewJournal journal, IAntiforgery antiforgery) : PageModel
{
    public StudyCard Card { get; private set; } = null!;

    public AnswerInput Input { get; private set; } = null!;

    public SittingKey? Sitting { get; private set; }

    public string? Fault { get; private set; }

    /// <summary>Nothing is stored of her yet, so the form asks whether something may be.</summary>
    public bool IsNew { get; private set; }

    /// <summary>The form came without what it needs to be taken, and now has it; the script sends it once more by itself.</summary>
    public bool IsStale { get; private set; }

    /// <summary>The event that has just been moved; the focus stays on it.</summary>
    public string? Moved => Input.Up ?? Input.Down;

    /// <summary>The feedback on an answer that cannot be kept; null otherwise.</summary>
    public FeedbackView? Unkept { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, string id, [FromQuery] SittingKey? sitting, CancellationToken cancel)
    {
        if (await FindAsync(slug, id, sitting, cancel) is { } elsewhere)
            return elsewhere;
        Input = new AnswerInput();
        return await AskAsync();
    }

    public async Task<IActionResult> OnPostAsync(
        string slug, string id, [FromQuery] SittingKey? sitting, [FromForm] AnswerInput input, CancellationToken cancel)
    {
        if (await FindAsync(slug, id, sitting, cancel) is { } elsewhere)
            return elsewhere;
        Input = input;
        if (input.Up is not null || input.Down is not null)
            return await AskAsync();
        if (input.Fault(Card) is { } fault)
            return await AskAsync(StatusCodes.Status400BadRequest, fault);
        IsStale = !await antiforgery.IsRequestValidAsync(HttpContext) || input.Attempt == Guid.Empty || LearnerToken.Parse(input.Newcomer) is null;
        if (IsStale)
            return await AskAsync(StatusCodes.Status400BadRequest, "This page had been open too long, so nothing is saved yet. Your answer is still here: send it once more.");
        try
        {
            if (await SaveAsync(input))
                return Redirect(sitting is { IsExam: true } exam ? exam.Address : $"/review/{input.Attempt}");
            input.Attempt = Guid.Empty;
            return await AskAsync(StatusCodes.Status409Conflict, "This page was used before, so nothing is saved yet. Your answer is still here: send it once more.");
        }
        catch (AnswersNotKeptException)
        {
            Unkept = await FeedbackView.OfAsync(db, Card, input.Text(Card), ticked: null, canTick: false, cancel);
            return Page();
        }
        catch (Exception exception) when (SaveFaults.AreOf(exception))
        {
            var (status, wrong) = SaveFaults.Of(exception);
            return await AskAsync(status, wrong);
        }
    }

    private async Task<bool> SaveAsync(AnswerInput input)
    {
        var token = await learner.FindIdAsync() is not null ? learner.Token! : LearnerToken.Parse(input.Newcomer)!;
        var attempt = new NewAttempt(input.Attempt, Card.Key, Card.Revision, input.Text(Card), input.Confidence, Sitting);
        if (await journal.RecordAnswerAsync(token, input.Keep, attempt) is not { } saved)
            return false;
        learner.Remember(token, saved.IsKept);
        return true;
    }

    private async Task<IActionResult?> FindAsync(string slug, string id, SittingKey? sitting, CancellationToken cancel)
    {
        Sitting = sitting;
        var key = $"{slug}#{id}";
        if (await guide.FindAsync(key, cancel) is not { } card)
            return NotFound();
        Card = card;
        return card.Key.ToString() == key ? null : RedirectPermanent(CardAddress.Of(card, sitting));
    }

    // A form that comes back keeps its ids, so that an answer saved after all is not saved twice.
    private async Task<IActionResult> AskAsync(int status = StatusCodes.Status200OK, string? fault = null)
    {
        Fault = fault;
        if (Input.Attempt == Guid.Empty)
            Input.Attempt = NewIds.Create();
        if (LearnerToken.Parse(Input.Newcomer) is null)
            Input.Newcomer = LearnerToken.Create().ToString();
        IsNew = await learner.FindIdAsync() is null;
        Response.StatusCode = status;
        return Page();
    }
}
