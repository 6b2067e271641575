using DeStalinization.Web.Search;
using DeStalinization.Web.Store.Learners;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DeStalinization.Web.Pages.Errors;

/// <summary>One plain page for everything that goes wrong. It stands in for the page that was asked for, whatever the method.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorModel(NearestTopics nearest, LearnersStatus learners) : PageModel
{
    private int status = StatusCodes.Status500InternalServerError;

    public IReadOnlyList<NearTopic> Near { get; private set; } = [];

    /// <summary>What was typed into a form that was refused for a while; null when nothing was.</summary>
    public UnsentForm? Unsent { get; private set; }

    /// <summary>The RequestId that the log has for this request; only for a fault of ours.</summary>
    public string? Reference => status >= 500 ? HttpContext.TraceIdentifier : null;

    public string Heading => status switch
    {
        400 => "That request could not be understood",
        404 => "There is no page at this address",
        405 => "This page cannot be asked for in that way",
        413 => "That was too long to be taken",
        429 => "Too many requests",
        < 500 => "That request could not be taken",
        503 => "Not possible just now",
        _ => "Something went wrong on our side",
    };

    public string Explanation => status switch
    {
        400 => "Go back, load the page again and send it once more. What you typed is still in the box of the page you came from.",
        404 => "It may have been mistyped, or the page has gone.",
        405 => "Follow a link or use the form of the page.",
        413 => "An answer may have up to 10,000 characters, and a file of your progress 8 MiB. Go back: what you typed is still there to be shortened.",
        429 when Unsent is not null => "Nothing is saved yet. Wait a minute, then send it again from here: what you typed is below.",
        429 => "Wait a minute, then go back and try again.",
        < 500 => "Go back, load the page again and try once more.",
        503 when !learners.IsReadable => "Saved progress is not available now. It is not deleted: what you answered before can be seen again when this is mended. The guide and the self-check go on working.",
        503 => "Wait a moment, then try again.",
        _ => "It has been written to the log. Go back and try again; what you typed is still in the box.",
    };

    public async Task OnGetAsync([FromQuery] int? status, CancellationToken cancel)
    {
        // Anybody can ask for this page by its own address.
        this.status = status is >= 400 and <= 599 ? status.Value : StatusCodes.Status500InternalServerError;
        Response.StatusCode = this.status;
        if (status == StatusCodes.Status404NotFound && HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath is { } path)
            Near = await nearest.FindAsync(path, cancel);
        if (status == StatusCodes.Status429TooManyRequests)
            Unsent = await UnsentForm.ReadAsync(HttpContext, cancel);
    }

    public Task OnPostAsync([FromQuery] int? status, CancellationToken cancel) => OnGetAsync(status, cancel);
}
