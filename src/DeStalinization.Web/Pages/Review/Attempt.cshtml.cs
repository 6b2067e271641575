using System.Data.Common;
using DeStalinization.Learning.Answers;
using DeStalinization.Learning.Guide;
using DeStalinization.Learning.Scheduling;
using DeStalinization.Web.Learners;
using DeStalinization.Web.Store.Guide;
using DeStalinization.Web.Store.Learners;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.Review;

/// <summary>The feedback on one attempt, point by point, and the learner's own judgement of it.</summary>
/// <remarks>The token is checked here and not by the framework, whose refusal would throw away what was ticked.</remarks>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class AttemptModel(
    GuideDb guide, LearnerDb learners, CurrentLearner learner, ReviewJournal journal, Scheduler scheduler, IAntiforgery antiforgery, TimeProvider clock) : PageModel
{
    public AttemptRow Attempt { get; private set; } = null!;

    public CardView Card { get; private set; } = null!;

    public Feedback Feedback { get; private set; } = null!;

    public IReadOnlyList<PointView> Points { get; private set; } = [];

    public IReadOnlyList<RatingView> Ratings { get; private set; } = [];

    public string? Fault { get; private set; }

    public SittingKey? Sitting => SittingKey.TryParse(Attempt.Sitting, null, out var key) ? key : null;

    public async Task<IActionResult> OnGetAsync(Guid attempt, CancellationToken cancel) =>
        await FindAsync(attempt, cancel) ? await ShowAsync(Suggested(), null, cancel) : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid attempt, [FromForm] RatingInput input, CancellationToken cancel)
    {
        if (!await FindAsync(attempt, cancel))
            return NotFound();
        var ticked = input.Ticked.Intersect(Card.Question.KeyPoints.Select(point => point.Id)).ToList();
        if (input.Rating is not { } rating || !Enum.IsDefined(rating))
            return await RefuseAsync(StatusCodes.Status400BadRequest, "Say how well it went: choose one of the four.", ticked, cancel);
        if (!await antiforgery.IsRequestValidAsync(HttpContext))
            return await RefuseAsync(StatusCodes.Status400BadRequest, "This page had been open too long, so nothing is saved yet. Your ticks are still here: send them once more.", ticked, cancel);
        try
        {
            await journal.RecordRatingAsync(Attempt.LearnerId, attempt, rating, ticked, cancel);
        }
        catch (Exception exception) when (exception is DbException or DbUpdateException)
        {
            return await RefuseAsync(StatusCodes.Status503ServiceUnavailable, "Your rating could not be saved just now. Wait a moment and send it once more.", ticked, cancel);
        }
        return Redirect(Sitting?.Address(Card.TopicSlug) ?? $"/review/{attempt}");
    }

    private async Task<bool> FindAsync(Guid attempt, CancellationToken cancel)
    {
        if (await learner.FindIdAsync() is not { } id)
            return false;
        if (await learners.Attempts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == attempt && row.LearnerId == id, cancel) is not { } row)
            return false;
        if ((await guide.CardsAsync([row.CardKey], cancel)).GetValueOrDefault(row.CardKey) is not { } card)
            return false;
        (Attempt, Card) = (row, card);
        Feedback = AnswerChecker.Check(card.Question, row.Answer);
        return true;
    }

    private IReadOnlyCollection<string> Suggested() =>
        Attempt.Ticked?.Split(' ') ?? [.. Feedback.Points.Where(point => point.Coverage == Coverage.Mentioned).Select(point => point.PointId)];

    private Task<IActionResult> RefuseAsync(int status, string fault, IReadOnlyCollection<string> ticked, CancellationToken cancel)
    {
        Response.StatusCode = status;
        return ShowAsync(ticked, fault, cancel);
    }

    private async Task<IActionResult> ShowAsync(IReadOnlyCollection<string> ticked, string? fault, CancellationToken cancel)
    {
        Fault = fault;
        var facts = await FactsAsync(cancel);
        Points = [.. Card.Question.KeyPoints.Zip(Feedback.Points, (point, found) => new PointView(
            point, found, ticked.Contains(point.Id), point.Fact is { } fact ? facts.GetValueOrDefault(fact) : null))];
        if (Attempt.RatedAt is null)
            Ratings = await RatingsAsync(RatingSuggestion.From(ticked.Count, Points.Count), cancel);
        return Page();
    }

    private async Task<IReadOnlyDictionary<FactReference, RichText>> FactsAsync(CancellationToken cancel)
    {
        var slugs = Card.Question.KeyPoints.Select(point => point.Fact?.TopicSlug).OfType<string>().Distinct().ToList();
        var topics = await guide.Topics.Where(topic => slugs.Contains(topic.Slug)).Select(topic => new { topic.Slug, topic.Facts }).ToListAsync(cancel);
        return topics
            .SelectMany(topic => topic.Facts, (topic, fact) => (Key: new FactReference(topic.Slug, fact.Id), fact.Text))
            .ToDictionary(fact => fact.Key, fact => fact.Text);
    }

    private async Task<IReadOnlyList<RatingView>> RatingsAsync(Rating suggested, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var card = await learners.Cards.AsNoTracking()
            .SingleOrDefaultAsync(row => row.LearnerId == Attempt.LearnerId && row.CardKey == Attempt.CardKey && row.Revision == Attempt.Revision, cancel);
        return [.. scheduler.Preview(card?.ToState() ?? CardState.New(now), now)
            .OrderBy(next => next.Key)
            .Select(next => new RatingView(next.Key, (int)Math.Round((next.Value.Due - now).TotalDays), next.Key == suggested))];
    }

    /// <param name="Fact">The fact that teaches the point.</param>
    public sealed record PointView(KeyPoint Point, PointFeedback Found, bool IsTicked, RichText? Fact);

    /// <param name="Days">How long until the card would come back.</param>
    public sealed record RatingView(Rating Rating, int Days, bool IsSuggested);
}
