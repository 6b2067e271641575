using DeStalinization.Web.Serving;
using DeStalinization.Web.Site;
using DeStalinization.Web.Store.Guide;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.Glossary;

/// <summary>Every term and topic of the guide, A to Z.</summary>
[ReadingPage]
public sealed class IndexModel(GuideDb db, GuideStatus status, SiteLinks links) : PageModel
{
    public IReadOnlyList<LetterView> Letters { get; private set; } = null!;

    /// <summary>For machines, as JSON-LD.</summary>
    public string Described { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var topics = await db.Topics
            .OrderBy(topic => topic.Position)
            .Select(topic => new TopicView(topic.Slug, topic.Title, topic.Summary, topic.RelatedTerms))
            .ToListAsync(cancel);
        Letters = AlphabeticalEntries.Of(await db.Glossary.AsNoTracking().ToListAsync(cancel), topics);
        var terms = Letters.SelectMany(letter => letter.Entries).Where(entry => entry.Address is null).Select(entry => (entry.Id!, entry.Title));
        Described = GlossaryDescription.Of(terms, status.Served!.Title, links.Absolute(Request, "/glossary"));
    }
}
