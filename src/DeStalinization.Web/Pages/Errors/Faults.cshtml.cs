using DeStalinization.Web.Store.Guide;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DeStalinization.Web.Pages.Errors;

/// <summary>For an author at her own machine: what keeps the guide from being served.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class FaultsModel(GuideStatus status) : PageModel
{
    public IReadOnlyList<string> Faults => status.Faults;

    public void OnGet() => Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
}
