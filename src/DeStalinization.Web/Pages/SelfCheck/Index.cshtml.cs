using DeStalinization.Learning.Cards;
using DeStalinization.Web.Learners;
using DeStalinization.Web.Pages.Sittings;
using DeStalinization.Web.Serving;
using DeStalinization.Web.Store.Guide;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.SelfCheck;

/// <summary>Self-check over a topic: where a sitting starts, goes on to its next card, and ends.</summary>
[GuidePage]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(GuideDb db, GuideCards guide, SittingFlow flow) : PageModel
{
    public string Slug { get; private set; } = "";

    public string Title { get; private set; } = "";

    public IReadOnlyList<StudyCard> Questions { get; private set; } = [];

    /// <summary>Null while a sitting is under way.</summary>
    public SittingStart? Start { get; private set; }

    /// <summary>How far a sitting has come; null at the start.</summary>
    public SittingEnd? End { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, [FromQuery] SittingKey? sitting, [FromQuery] bool end, CancellationToken cancel)
    {
        if (await db.Topics.Where(row => row.Slug == slug).Select(row => new { row.Title, row.Cards }).SingleOrDefaultAsync(cancel) is not { } topic)
            return await db.Keys.LivingAsync(slug, cancel) is { } moved ? RedirectPermanent($"/topics/{moved}/self-check") : NotFound();
        (Slug, Title) = (slug, topic.Title);
        if (sitting is not null)
        {
            var step = await flow.NextAsync(sitting, topic.Cards, end, cancel);
            End = new SittingEnd(step, sitting, $"/topics/{slug}", "Back to the topic");
            return step.GoTo is { } next ? Redirect(next) : Page();
        }
        var cards = await guide.FindAsync(topic.Cards, cancel);
        Questions = [.. cards.Values.OfType<QuestionCard>()];
        Start = SittingStart.Of(SittingScope.Topic, slug, [.. cards.Values], await flow.OpenAsync(SittingScope.Topic, slug, topic.Cards, cancel));
        return Page();
    }
}
