using DeStalinization.Learning.Answers;
using DeStalinization.Learning.Cards;
using DeStalinization.Learning.Scheduling;
using DeStalinization.Web.Learners;
using DeStalinization.Web.Pages.Shared;
using DeStalinization.Web.Serving;
using DeStalinization.Web.Store.Guide;
using DeStalinization.Web.Store.Learners;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.Review;

/// <summary>The feedback on one attempt, part by part, and the learner's own judgement of it.</summary>
/// <remarks>The token is checked here and not by the framework, whose refusal would throw away what was ticked.</remarks>
[GuidePage]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class AttemptModel(
    GuideDb db, GuideCards guide, LearnerDb learners, CurrentLearner learner, ReviewJournal journal, ExamScheduler scheduler, IAntiforgery antiforgery, LearnersStatus status, TimeProvider clock) : PageModel
{
    public AttemptRow Attempt { get; private set; } = null!;

    public StudyCard Card { get; private set; } = null!;

    public FeedbackView Feedback { get; private set; } = null!;

    public IReadOnlyList<RatingView> Ratings { get; private set; } = [];

    public string? Fault { get; private set; }

    /// <summary>The form came without a token that is good, and now has one; the script sends it once more by itself.</summary>
    public bool IsStale { get; private set; }

    /// <summary>Null for a card taken by itself.</summary>
    public SittingKey? Sitting { get; private set; }

    public string GoOn => Sitting?.Address ?? $"/topics/{Card.Key.TopicSlug}/self-check";

    public async Task<IActionResult> OnGetAsync(Guid attempt, CancellationToken cancel) =>
        await FindAsync(attempt, cancel) ? await ShowAsync(Attempt.Ticked?.Split(' '), null, cancel) : NotHere();

    public async Task<IActionResult> OnPostAsync(Guid attempt, [FromForm] RatingInput input, CancellationToken cancel)
    {
        if (!await FindAsync(attempt, cancel))
            return NotHere();
        var feedback = CardChecker.Check(Card, Attempt.Answer);
        var ticked = input.Ticked.Intersect(feedback.Parts.Select(part => part.Id)).ToList();
        if (input.Rating is not { } rating || !Enum.IsDefined(rating))
            return await RefuseAsync(StatusCodes.Status400BadRequest, "Say how well it went: choose one of the four.", ticked, cancel);
        IsStale = !await antiforgery.IsRequestValidAsync(HttpContext);
        if (IsStale)
            return await RefuseAsync(StatusCodes.Status400BadRequest, "This page had been open too long, so nothing is saved yet. Your ticks are still here: send them once more.", ticked, cancel);
        try
        {
            var names = new CardNames(Card.Key.ToString(), await guide.FormerKeysAsync(Card, cancel));
            await journal.RecordRatingAsync(Attempt.LearnerId, attempt, names, new Judgement(rating, feedback.Mentioned, ticked));
        }
        catch (Exception exception) when (SaveFaults.AreOf(exception))
        {
            var (code, wrong) = SaveFaults.Of(exception, "Your ticks are");
            return await RefuseAsync(code, wrong, ticked, cancel);
        }
        return Redirect(Sitting?.Address ?? $"/review/{attempt}");
    }

    // While the store cannot be read nobody knows whether there is such an attempt.
    private IActionResult NotHere() => status.IsReadable ? NotFound() : StatusCode(StatusCodes.Status503ServiceUnavailable);

    private async Task<bool> FindAsync(Guid attempt, CancellationToken cancel)
    {
        if (await learner.FindIdAsync() is not { } id)
            return false;
        if (await learners.Attempts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == attempt && row.LearnerId == id, cancel) is not { } row)
            return false;
        if (await guide.FindAsync(row.CardKey, cancel) is not { } card)
            return false;
        (Attempt, Card) = (row, card);
        if (Guid.TryParse(row.Sitting, out var sitting))
        {
            var written = await learners.Sittings.Where(one => one.LearnerId == id && one.Id == sitting).Select(one => one.Key).SingleOrDefaultAsync(cancel);
            Sitting = SittingKey.TryParse(written, null, out var key) ? key : null;
        }
        return true;
    }

    private Task<IActionResult> RefuseAsync(int code, string fault, IReadOnlyCollection<string> ticked, CancellationToken cancel)
    {
        Response.StatusCode = code;
        return ShowAsync(ticked, fault, cancel);
    }

    private async Task<IActionResult> ShowAsync(IReadOnlyCollection<string>? ticked, string? fault, CancellationToken cancel)
    {
        Fault = fault;
        Feedback = await FeedbackView.OfAsync(db, Card, Attempt.Answer, ticked, canTick: Attempt.RatedAt is null, cancel);
        if (Attempt.RatedAt is null)
            Ratings = await RatingsAsync(RatingSuggestion.From(Feedback.Ticked.Count, Feedback.Parts.Count), cancel);
        return Page();
    }

    private async Task<IReadOnlyList<RatingView>> RatingsAsync(Rating suggested, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var key = Card.Key.ToString();
        var names = (await guide.FormerKeysAsync(Card, cancel)).Prepend(key).ToList();
        var row = await learners.Cards.AsNoTracking()
            .Where(row => row.LearnerId == Attempt.LearnerId && names.Contains(row.CardKey) && row.Revision == Attempt.Revision)
            .OrderByDescending(row => row.CardKey == key)
            .FirstOrDefaultAsync(cancel);
        var exam = await learners.Learners.Where(one => one.Id == Attempt.LearnerId).Select(one => one.ExamDate).SingleAsync(cancel);
        return [.. scheduler.Preview(row?.ToState() ?? CardState.New(now), now, exam, key)
            .OrderBy(next => next.Key)
            .Select(next => new RatingView(next.Key, (int)Math.Round((next.Value.Due - now).TotalDays), next.Key == suggested))];
    }

    /// <param name="Days">How long until the card would come back.</param>
    public sealed record RatingView(Rating Rating, int Days, bool IsSuggested);
}
