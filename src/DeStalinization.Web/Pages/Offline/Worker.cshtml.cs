using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DeStalinization.Web.Store.Guide;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace DeStalinization.Web.Pages.Offline;

/// <summary>The service worker: worker.js, headed by the version of this guide and program and by the files that its pages need.</summary>
public sealed class WorkerModel(GuideDb db) : PageModel
{
    private static readonly string Source = ReadSource();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var files = HttpContext.GetEndpoint()!.Metadata.GetRequiredMetadata<ResourceAssetCollection>()
            .Where(IsStamped)
            .Select(asset => $"/{asset.Url}")
            .Order(StringComparer.Ordinal)
            .ToList();
        var stamp = await db.Guides.Select(guide => guide.Stamp).SingleAsync(cancel);
        var version = Short($"{stamp} {string.Join(' ', files)} {Source}");
        var script = $"const Version = '{version}', Files = {JsonSerializer.Serialize(files)};\n{Source}";
        Response.Headers.CacheControl = "no-cache";
        return new FileContentResult(Encoding.UTF8.GetBytes(script), "text/javascript") { EntityTag = new EntityTagHeaderValue($"\"{version}\"") };
    }

    // Under the name that changes with it. The worker finds a file that is asked for by its plain name, too.
    private static bool IsStamped(ResourceAsset asset) =>
        asset.Properties?.Any(property => property.Name == "label") == true && Path.GetExtension(asset.Url) is ".css" or ".js" or ".svg";

    private static string Short(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];

    private static string ReadSource()
    {
        using var source = new StreamReader(typeof(WorkerModel).Assembly.GetManifestResourceStream("worker.js")!);
        return source.ReadToEnd();
    }
}
