using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>A link to a page leads to a file that is there. The table of contents is made of such links.</summary>
internal static class DanglingLinkRule
{
    private const string Rule = "DS053";

    internal static IEnumerable<Diagnostic> Check(GuideDraft draft)
    {
        var pages = new GuidePages(draft);
        return from target in LinkTarget.All(draft)
               where target.IsPage && pages.Anchors(target.Path) is null
               select target.Link.Place.Error(Rule, $"The link leads to {target.Path}, which is not there.", Mend(target, pages));
    }

    private static string Mend(LinkTarget target, GuidePages pages)
    {
        var names = pages.Files.Select(target.Written);
        return pages.Renamed(target.Path!) is { } renamed
            ? $"It was renamed: write '{target.Written(renamed)}'."
            : NearestName.Mend(target.Written(target.Path!), names, "Add the file, or link to one that is there.");
    }
}
