using DeStalinization.Web.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DeStalinization.Web.Pages.Search;

/// <summary>What was found for the words in the box; any input is safe.</summary>
public sealed class IndexModel(GuideSearch search) : PageModel
{
    private const int MaxShown = 200;

    public string Query { get; private set; } = "";

    public IReadOnlyList<SearchHit> Hits { get; private set; } = [];

    public async Task OnGetAsync([FromQuery] string? q, CancellationToken cancel)
    {
        Query = (q ?? "").Trim();
        Query = Query.Length > MaxShown ? Query[..MaxShown] : Query;
        Hits = await search.FindAsync(Query, cancel);
    }
}
