using DeStalinization.Learning.Cards;
using DeStalinization.Web.Learners;
using DeStalinization.Web.Pages.Sittings;
using DeStalinization.Web.Serving;
using DeStalinization.Web.Store.Guide;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DeStalinization.Web.Pages.Practice;

/// <summary>A set of cards that a teacher chose, in her order: <c>?cards=topic%23id,topic%23id</c>.</summary>
[GuidePage]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(GuideCards guide, SittingFlow flow) : PageModel
{
    private const int MostCards = 60;

    public IReadOnlyList<StudyCard> Cards { get; private set; } = [];

    /// <summary>What the address names and the guide does not have.</summary>
    public IReadOnlyList<string> Unknown { get; private set; } = [];

    public SittingStart? Start { get; private set; }

    public SittingEnd? End { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? cards, [FromQuery] SittingKey? sitting, [FromQuery] bool end, CancellationToken cancel)
    {
        var keys = (sitting?.Subject ?? cards ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().Take(MostCards).ToList();
        if (sitting is not null)
        {
            var step = await flow.NextAsync(sitting, keys, end, cancel);
            End = new SittingEnd(step, sitting, $"/practice?cards={Uri.EscapeDataString(sitting.Subject)}", "Back to these cards");
            return step.GoTo is { } next ? Redirect(next) : Page();
        }
        var found = await guide.FindAsync(keys, cancel);
        Cards = [.. keys.Where(found.ContainsKey).Select(key => found[key]).Distinct()];
        Unknown = [.. keys.Where(key => !found.ContainsKey(key))];
        var subject = string.Join(',', Cards.Select(card => card.Key.ToString()));
        if (Cards.Count > 0)
            Start = SittingStart.Of(SittingScope.Practice, subject, Cards, await flow.OpenAsync(SittingScope.Practice, subject, keys, cancel));
        return Page();
    }
}
