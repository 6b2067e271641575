using DeStalinization.Web.Serving;
using DeStalinization.Web.Store.Guide;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages;

/// <summary>The guide: its units and topics in order.</summary>
[ReadingPage]
public sealed class IndexModel(GuideDb db) : PageModel
{
    public GuideView Guide { get; private set; } = null!;

    public TopicView? Start => Guide.Units.SelectMany(unit => unit.Topics).FirstOrDefault();

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var introduction = await db.Guides.Select(guide => guide.IntroductionHtml).SingleAsync(cancel);
        var units = await db.Units
            .OrderBy(unit => unit.Position)
            .Select(unit => new UnitView(
                unit.Id,
                unit.Title,
                unit.IntroductionHtml,
                unit.Topics.OrderBy(topic => topic.Position).Select(topic => new TopicView(topic.Slug, topic.Title, topic.Dates, topic.Summary)).ToList()))
            .ToListAsync(cancel);
        Guide = new GuideView(introduction, units);
    }

    public sealed record GuideView(string IntroductionHtml, IReadOnlyList<UnitView> Units);

    public sealed record UnitView(string Id, string Title, string IntroductionHtml, IReadOnlyList<TopicView> Topics);

    public sealed record TopicView(string Slug, string Title, string? Dates, string Summary);
}
