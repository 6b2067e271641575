using System.Data.Common;
using DeStalinization.Learning.Answers;
using DeStalinization.Learning.Guide;
using DeStalinization.Web.Learners;
using DeStalinization.Web.Store.Guide;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.SelfCheck;

/// <summary>One question and a box for the answer. The answer is saved before anything is said about it.</summary>
/// <remarks>The token is checked here and not by the framework, whose refusal would throw away what was typed.</remarks>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class AskModel(GuideDb guide, CurrentLearner learner, ReviewJournal journal, IAntiforgery antiforgery) : PageModel
{
    public CardView Card { get; private set; } = null!;

    public AnswerInput Input { get; private set; } = null!;

    public SittingKey? Sitting { get; private set; }

    public string? Fault { get; private set; }

    /// <summary>Nothing is stored of her yet, so the form asks whether something may be.</summary>
    public bool IsNew { get; private set; }

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
        if (input.Fault is { } fault)
            return await AskAsync(StatusCodes.Status400BadRequest, fault);
        if (!await antiforgery.IsRequestValidAsync(HttpContext) || input.Attempt == Guid.Empty || LearnerToken.Parse(input.Newcomer) is null)
            return await AskAsync(StatusCodes.Status400BadRequest, "This page had been open too long, so nothing is saved yet. Your answer is still here: send it once more.");
        try
        {
            if (await SaveAsync(input, cancel))
                return Redirect($"/review/{input.Attempt}");
            input.Attempt = Guid.Empty;
            return await AskAsync(StatusCodes.Status409Conflict, "This page was used before, so nothing is saved yet. Your answer is still here: send it once more.");
        }
        catch (Exception exception) when (exception is DbException or DbUpdateException)
        {
            return await AskAsync(StatusCodes.Status503ServiceUnavailable, "Your answer could not be saved just now. It is still here: wait a moment and send it once more.");
        }
    }

    private async Task<bool> SaveAsync(AnswerInput input, CancellationToken cancel)
    {
        var token = await learner.FindIdAsync() is not null ? learner.Token! : LearnerToken.Parse(input.Newcomer)!;
        var answer = input.Skip && string.IsNullOrWhiteSpace(input.Answer) ? "" : input.Answer!;
        var mentioned = AnswerChecker.Check(Card.Question, answer).Points.Where(point => point.Coverage == Coverage.Mentioned).Select(point => point.PointId);
        var attempt = new NewAttempt(
            input.Attempt, new CardKey(Card.TopicSlug, Card.Question.Id), Card.Question.Revision, answer, input.Confidence, Sitting?.ToString(), mentioned);
        if (await journal.RecordAnswerAsync(token, input.Keep, attempt, cancel) is not { } saved)
            return false;
        learner.Remember(token, saved.IsKept);
        return true;
    }

    private async Task<IActionResult?> FindAsync(string slug, string id, SittingKey? sitting, CancellationToken cancel)
    {
        Sitting = sitting;
        var key = new CardKey(slug, id).ToString();
        if ((await guide.CardsAsync([key], cancel)).GetValueOrDefault(key) is not { } card)
            return await guide.Keys.LivingAsync(slug, cancel) is { } moved ? RedirectPermanent($"/topics/{moved}/self-check/{id}") : NotFound();
        Card = card;
        return card.Key == key ? null : RedirectPermanent(card.Address);
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
