using DeStalinization.Learning.Scheduling;
using DeStalinization.Web.Learners;
using DeStalinization.Web.Pages.Shared;
using DeStalinization.Web.Store.Guide;
using DeStalinization.Web.Store.Learners;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.Review;

/// <summary>What is due over all topics, the longest waiting first, and the sitting that works through it.</summary>
[ResponseCache(NoStore = true)]
public sealed class IndexModel(GuideDb guide, LearnerDb learners, CurrentLearner learner, TimeProvider clock) : PageModel
{
    private const int MaxInSitting = 50;

    public IReadOnlyList<DueView> Due { get; private set; } = [];

    /// <summary>When the next card comes back, if none is due.</summary>
    public DateTimeOffset? Next { get; private set; }

    /// <summary>What the start button begins.</summary>
    public SittingKey NewSitting { get; } = new(IsReview: true, NewIds.Create());

    /// <summary>Null unless a sitting has come to its end.</summary>
    public SittingSummary? Summary { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromQuery] SittingKey? sitting, [FromQuery] bool end, CancellationToken cancel)
    {
        if (await learner.FindIdAsync() is not { } id)
            return Page();
        Due = await DueAsync(id, cancel);
        if (sitting is not null)
            return await GoOnAsync(id, sitting, end, cancel);
        if (Due.Count == 0)
            Next = await learners.Cards.Where(card => card.LearnerId == id).MinAsync(card => (DateTimeOffset?)card.Due, cancel);
        return Page();
    }

    private async Task<IReadOnlyList<DueView>> DueAsync(long id, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var known = await learners.Cards
            .Where(card => card.LearnerId == id)
            .OrderBy(card => card.Due)
            .Select(card => new { card.CardKey, card.Due, card.Revision })
            .ToListAsync(cancel);
        // A question that has left the guide is not asked any more; one that means something else now is asked at once.
        var cards = await guide.CardsAsync([.. known.Select(card => card.CardKey)], cancel);
        return [.. known
            .Where(card => cards.ContainsKey(card.CardKey) && (card.Due <= now || card.Revision < cards[card.CardKey].Question.Revision))
            .Take(MaxInSitting)
            .Select(card => new DueView(cards[card.CardKey], card.Due))];
    }

    private async Task<IActionResult> GoOnAsync(long id, SittingKey sitting, bool end, CancellationToken cancel)
    {
        var rated = await learners.Attempts.AsNoTracking().RatedIn(id, sitting.ToString()).ToListAsync(cancel);
        var cards = await guide.CardsAsync([.. rated.Select(row => row.CardKey).Union(Due.Select(item => item.Card.Key))], cancel);
        var next = end ? null : Sitting.Next([.. cards.Values.Select(card => card.Key).Distinct()], [.. rated.Where(row => cards.ContainsKey(row.CardKey)).Select(row => (cards[row.CardKey].Key, row.Rating!.Value))]);
        if (next is not null)
            return Redirect($"{cards[next].Address}?sitting={sitting}");
        Summary = SittingSummary.Of(rated, cards);
        return Page();
    }

    public sealed record DueView(CardView Card, DateTimeOffset Due);
}
