using DeStalinization.Learning.Guide;
using DeStalinization.Learning.Maps;
using DeStalinization.Web.Serving;
using DeStalinization.Web.Store.Guide;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.Map;

/// <summary>The topics and what binds them: as a drawing, and the same as a list.</summary>
[ReadingPage]
public sealed class IndexModel(GuideDb db) : PageModel
{
    private const int LongestName = 42;
    private const int NameMargin = 16;

    public ConceptMap Map { get; private set; } = null!;

    /// <summary>By topic, the curves that lead to it.</summary>
    public ILookup<string, string> Curves { get; private set; } = null!;

    public IReadOnlyList<UnitView> Units { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Map = await db.Maps.Where(row => row.Name == MapRow.Concepts).Select(row => row.Map).SingleAsync(cancel);
        Curves = Map.Curves
            .SelectMany(curve => new[] { (Slug: curve.Link.From, curve.Path), (Slug: curve.Link.To, curve.Path) })
            .ToLookup(end => end.Slug, end => end.Path);
        Units = await db.Units
            .OrderBy(unit => unit.Position)
            .Select(unit => new UnitView(
                unit.Id,
                unit.Title,
                unit.Topics.OrderBy(topic => topic.Position).Select(topic => new TopicView(topic.Slug, topic.Title, topic.Neighbours, topic.RelatedTerms)).ToList()))
            .ToListAsync(cancel);
    }

    /// <summary>The path data of the links that are named from both sides: all of them at once would hide each other.</summary>
    public string Lines => string.Concat(Map.Curves.Where(curve => curve.Link.IsMutual).Select(curve => curve.Path));

    /// <summary>The length that a long name is drawn in; null for one that has room.</summary>
    public int? Squeezed(MapNode node) => node.Title.Length > LongestName ? (node.IsLeft ? node.X : Map.Width - node.X) - NameMargin : null;

    public sealed record UnitView(string Id, string Title, IReadOnlyList<TopicView> Topics);

    public sealed record TopicView(string Slug, string Title, IReadOnlyList<NeighbourTopic> Neighbours, IReadOnlyList<RelatedTerm> RelatedTerms)
    {
        /// <summary>The terms that have no page of their own.</summary>
        public IEnumerable<RelatedTerm> Terms => RelatedTerms.Where(term => term.TopicSlug is null);
    }
}
