using DeStalinization.Learning.Answers;
using DeStalinization.Web.Search;
using DeStalinization.Web.Serving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DeStalinization.Web.Pages.Search;

/// <summary>The best hits as JSON, for the list under the box; the same for everyone.</summary>
[GuidePage]
[ResponseCache(Duration = 60, Location = ResponseCacheLocation.Any)]
public sealed class SuggestionsModel(GuideSearch search) : PageModel
{
    private const int MaxHits = 8;
    private const int MaxExcerpt = 14;

    public async Task<IActionResult> OnGetAsync([FromQuery] string? q, CancellationToken cancel)
    {
        var result = await search.FindAsync(SearchBox.Shorten((q ?? "").Trim()), cancel, MaxHits, MaxExcerpt);
        return new JsonResult(new Suggestions(result.Correction, [.. result.Hits.Select(Suggest)]));
    }

    private static Suggestion Suggest(SearchHit hit)
    {
        // A term is called by its name, and everything else by the page that it is on.
        var isTerm = hit.Title.Count > 0 && hit.Address.Contains('#', StringComparison.Ordinal);
        var title = isTerm ? string.Concat(hit.Title.Select(piece => piece.Text)) : hit.Page;
        return new Suggestion(title, hit.Kind, hit.Address, [.. Alternating(hit.Excerpt)]);
    }

    private static IEnumerable<string> Alternating(IEnumerable<TextPiece> pieces)
    {
        var isMarked = false;
        foreach (var piece in pieces)
        {
            if (piece.IsMarked != isMarked)
                yield return "";
            yield return piece.Text;
            isMarked = !piece.IsMarked;
        }
    }

    /// <param name="Correction">What was probably meant; null when what was typed will do.</param>
    private sealed record Suggestions(string? Correction, IReadOnlyList<Suggestion> Hits);

    /// <param name="Excerpt">By turns not marked and marked.</param>
    private sealed record Suggestion(string Title, string Kind, string Address, IReadOnlyList<string> Excerpt);
}
