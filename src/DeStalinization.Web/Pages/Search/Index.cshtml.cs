using DeStalinization.Web.Search;
using DeStalinization.Web.Serving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DeStalinization.Web.Pages.Search;

/// <summary>What was found for the words in the box; any input is safe.</summary>
[GuidePage]
public sealed class IndexModel(GuideSearch search) : PageModel
{
    /// <summary>Of one page, before the rest is folded away.</summary>
    public const int MaxOfPage = 4;

    public string Query { get; private set; } = "";

    /// <summary>What was typed was longer than what was searched for.</summary>
    public bool IsShortened { get; private set; }

    public SearchResult Result { get; private set; } = SearchResult.None;

    public async Task OnGetAsync([FromQuery] string? q, CancellationToken cancel)
    {
        var typed = (q ?? "").Trim();
        Query = SearchBox.Shorten(typed);
        IsShortened = Query.Length < typed.Length;
        Result = await search.FindAsync(Query, cancel);
    }
}
