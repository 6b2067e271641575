using DeStalinization.Web.Serving;
using DeStalinization.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DeStalinization.Web.Pages.Machines;

/// <summary>Everything may be read by machines but the pages that are a learner's own.</summary>
/// <remarks>RFC 9309.</remarks>
[ReadingPage]
public sealed class RobotsModel(SiteLinks links) : PageModel
{
    public IActionResult OnGet() => Content(
        $"""
        User-agent: *
        Disallow: /practice
        Disallow: /progress
        Disallow: /review

        Sitemap: {links.Absolute(Request, "/sitemap.xml")}

        """,
        "text/plain; charset=utf-8");
}
