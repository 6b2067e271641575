using System.Security.Cryptography;
using System.Text.Json;
using DeStalinization.Web.Store.Guide;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace DeStalinization.Web.Pages.Offline;

/// <summary>What the whole guide is to somebody who keeps it offline: every address with its size and hash.</summary>
public sealed class ListModel(GuideDb db, PageCopies copies) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var list = JsonSerializer.SerializeToUtf8Bytes(await copies.ListAsync(Request, db, cancel), JsonSerializerOptions.Web);
        Response.Headers.CacheControl = "no-cache";
        return new FileContentResult(list, "application/json") { EntityTag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(list))[..16]}\"") };
    }
}
