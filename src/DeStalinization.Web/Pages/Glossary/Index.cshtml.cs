using DeStalinization.Web.Store.Guide;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.Glossary;

/// <summary>The terms without a page of their own.</summary>
public sealed class IndexModel(GuideDb db) : PageModel
{
    public IReadOnlyList<GlossaryRow> Entries { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel) =>
        Entries = await db.Glossary.AsNoTracking().OrderBy(entry => entry.Position).ToListAsync(cancel);
}
