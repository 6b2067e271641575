using System.Globalization;
using DeStalinization.Web.Learners;
using DeStalinization.Web.Pages.Progress.Forms;
using DeStalinization.Web.Serving;
using DeStalinization.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DeStalinization.Web.Pages.Progress;

/// <summary>All that is kept about a learner, what it comes to, and what she can do with it.</summary>
[GuidePage]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(LearnerProgress progress, CurrentLearner learner, SiteLinks links) : PageModel
{
    /// <summary>Null for somebody of whom nothing is kept.</summary>
    public ProgressView? Progress { get; private set; }

    public string? DoneText { get; private set; }

    public ExamForm Exam => new(Progress!.Settings.ExamDate?.ToString("O", CultureInfo.InvariantCulture));

    public SettingsForm Settings => new(Progress!.Settings.IsKept, $"{Progress.Settings.NewPerDay}");

    /// <summary>The address for a calendar program; null while there is none.</summary>
    public string? CalendarAddress => Progress!.Settings.CalendarKey is { } key ? links.Absolute(Request, $"/progress/calendar/{key}.ics") : null;

    public async Task OnGetAsync([FromQuery] Done done, [FromQuery] int added, CancellationToken cancel)
    {
        DoneText = Pages.Progress.DoneText.Of(done, added);
        if (await learner.FindIdAsync() is { } id)
            Progress = await progress.OfAsync(id, cancel);
    }
}
