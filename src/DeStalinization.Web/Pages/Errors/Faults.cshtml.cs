using DeStalinization.Web.Store.Guide;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DeStalinization.Web.Pages.Errors;

/// <summary>For an author at her own machine: what keeps the guide from being served.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class FaultsModel(GuideStatus status, IHostEnvironment environment) : PageModel
{
    public IReadOnlyList<string> Faults => status.Faults;

    /// <summary>An older guide is served meanwhile.</summary>
    public bool HasGuide => status.Served is not null;

    public IActionResult OnGet()
    {
        if (!environment.IsDevelopment() || (HasGuide && Faults.Count == 0))
            return NotFound();
        Response.StatusCode = HasGuide ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        return Page();
    }
}
