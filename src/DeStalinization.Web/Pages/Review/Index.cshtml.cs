using DeStalinization.Web.Learners;
using DeStalinization.Web.Pages.Sittings;
using DeStalinization.Web.Serving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DeStalinization.Web.Pages.Review;

/// <summary>What is due over all topics, and the sitting that works through it.</summary>
[GuidePage]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(DueCards cards, CurrentLearner learner, SittingFlow flow) : PageModel
{
    /// <summary>Null for somebody of whom nothing is kept.</summary>
    public DueView? Today { get; private set; }

    /// <summary>What the start button begins.</summary>
    public SittingKey NewSitting { get; } = SittingKey.New(SittingScope.Review);

    public SittingEnd? End { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromQuery] SittingKey? sitting, [FromQuery] bool end, CancellationToken cancel)
    {
        if (await learner.FindIdAsync() is { } id)
            Today = await cards.OfAsync(id, cancel);
        if (sitting is null)
            return Page();
        var keys = (Today?.All ?? []).Select(card => card.Key.ToString()).ToList();
        var step = await flow.NextAsync(sitting, keys, end, cancel);
        End = new SittingEnd(step, sitting, "/", "To the guide");
        return step.GoTo is { } next ? Redirect(next) : Page();
    }
}
