using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>
/// What follows <c>#</c> in a link is on the page: an id of the file, or a section of a topic's page. A section that a topic lacks has no
/// anchor. An id's former name does not do here, for a link inside the guide can be mended.
/// </summary>
internal static class DanglingAnchorRule
{
    private const string Rule = "DS054";

    internal static IEnumerable<Diagnostic> Check(IReadOnlyList<LinkTarget> links, GuidePages pages) =>
        from target in links
        where target.Anchor is not null
        where pages.Anchors(target.Path)?.Contains(target.Anchor!) == false
        select target.Link.Place.Error(Rule, $"There is no '#{target.Anchor}' in {target.Path}.", Mend(target, pages));

    private static string Mend(LinkTarget target, GuidePages pages)
    {
        var (path, anchor) = (target.Path!, target.Anchor!);
        return pages.Renamed(path, anchor) is { } renamed
            ? $"It was renamed: write '#{renamed}'."
            : NearestName.Mend(anchor, pages.Anchors(path)!, "Give the place this id, or link to one that is there.");
    }
}
