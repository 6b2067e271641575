using DeStalinization.Learning.Timeline;
using DeStalinization.Web.Serving;
using DeStalinization.Web.Store.Guide;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.Timeline;

/// <summary>The whole guide's events, or those of some years, as a picture in lanes and as a list.</summary>
[ReadingPage]
public sealed class IndexModel(GuideDb db) : PageModel
{
    public Period? Whole { get; private set; }

    /// <summary>What is shown; the whole when no years were asked for, or none that there are.</summary>
    public Period Shown { get; private set; } = null!;

    public bool IsRefused { get; private set; }

    public IReadOnlyList<(string Name, Period Period)> Presets { get; private set; } = [];

    public IReadOnlyList<Happening> Happenings { get; private set; } = [];

    public async Task OnGetAsync([FromQuery] string? from, [FromQuery] string? to, CancellationToken cancel)
    {
        var topics = await db.Topics
            .OrderBy(topic => topic.Position)
            .Select(topic => new { topic.Slug, topic.Title, topic.Events })
            .ToListAsync(cancel);
        var tellings = topics.SelectMany(topic => topic.Events.Select(happened => new Telling(topic.Slug, topic.Title, happened))).ToList();
        Whole = Period.Over([.. tellings.Select(telling => telling.Event.Date)]);
        if (Whole is null)
            return;
        var asked = Period.Read(from, to, Whole);
        IsRefused = asked is null;
        Shown = asked ?? Whole;
        Presets = PresetsOf(Whole);
        Happenings = Learning.Timeline.Happenings.Of(tellings.Where(telling => Shown.Holds(telling.Event.Date)));

        // An address that means nothing must not look like a page of its own; the reader gets the whole all the same.
        if (IsRefused)
            Response.StatusCode = StatusCodes.Status400BadRequest;
    }

    /// <summary>The parts into which the time after Stalin is commonly divided, as far as the guide has them.</summary>
    private static IReadOnlyList<(string, Period)> PresetsOf(Period whole) =>
    [
        .. new (string Name, Period Period)[]
        {
            ("The whole guide", whole),
            ("Before 1953", new(whole.From, 1952)),
            ("1953–55", new(1953, 1955)),
            ("1956", new(1956, 1956)),
            ("1957–64", new(1957, 1964)),
            ("From 1965", new(1965, whole.To)),
        }.Where(preset => preset.Period.Years > 0 && preset.Period.From >= whole.From && preset.Period.To <= whole.To),
    ];
}
