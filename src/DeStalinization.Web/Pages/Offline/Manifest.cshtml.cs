using DeStalinization.Web.Store.Guide;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DeStalinization.Web.Pages.Offline;

/// <summary>What a device shows that puts the guide among its programs.</summary>
public sealed class ManifestModel(GuideStatus status) : PageModel
{
    private const string Paper = "#fffdf8";

    public IActionResult OnGet()
    {
        if (status.Served is not { } guide)
            return NotFound();
        return new JsonResult(new
        {
            id = "/",
            name = guide.Title,
            description = guide.Subtitle,
            lang = guide.Language,
            start_url = "/",
            scope = "/",
            display = "minimal-ui",
            theme_color = Paper,
            background_color = Paper,
            icons = new[]
            {
                new { src = "/icon.svg", sizes = "any", type = "image/svg+xml" },
                new { src = "/icon-512.png", sizes = "512x512", type = "image/png" },
            },
        })
        { ContentType = "application/manifest+json" };
    }
}
