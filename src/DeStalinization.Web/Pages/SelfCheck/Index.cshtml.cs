using DeStalinization.Learning.Scheduling;
using DeStalinization.Web.Learners;
using DeStalinization.Web.Pages.Shared;
using DeStalinization.Web.Store.Guide;
using DeStalinization.Web.Store.Learners;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.SelfCheck;

/// <summary>Self-check over a topic: where a sitting starts, goes on to its next question, and ends.</summary>
[ResponseCache(NoStore = true)]
public sealed class IndexModel(GuideDb guide, LearnerDb learners, CurrentLearner learner) : PageModel
{
    public string Slug { get; private set; } = "";

    public string Title { get; private set; } = "";

    public IReadOnlyList<CardView> Cards { get; private set; } = [];

    /// <summary>What the start button begins.</summary>
    public SittingKey NewSitting { get; } = new(IsReview: false, NewIds.Create());

    /// <summary>Null at the start; the end of the sitting otherwise.</summary>
    public SittingSummary? Summary { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, [FromQuery] SittingKey? sitting, [FromQuery] bool end, CancellationToken cancel)
    {
        Cards = await guide.Questions.Where(row => row.Topic.Slug == slug).AsCards().ToListAsync(cancel);
        if (Cards.Count == 0)
            return await guide.Keys.LivingAsync(slug, cancel) is { } moved ? RedirectPermanent($"/topics/{moved}/self-check") : NotFound();
        (Slug, Title) = (slug, Cards[0].TopicTitle);
        if (sitting is null)
            return Page();
        var rated = await learner.FindIdAsync() is { } id
            ? await learners.Attempts.AsNoTracking().RatedIn(id, sitting.ToString()).ToListAsync(cancel)
            : [];
        var next = end ? null : Sitting.Next([.. Cards.Select(card => card.Key)], [.. rated.Select(row => (row.CardKey, row.Rating!.Value))]);
        if (next is not null)
            return Redirect($"{Cards.Single(card => card.Key == next).Address}?sitting={sitting}");
        Summary = SittingSummary.Of(rated, Cards.ToDictionary(card => card.Key));
        return Page();
    }
}
