using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>A link to a page leads to a file that is there and, but between drafts, no draft. The table of contents is made of such links.</summary>
internal static class DanglingLinkRule
{
    private const string Rule = "DS053";

    internal static IEnumerable<Diagnostic> Check(IReadOnlyList<LinkTarget> links, GuidePages pages) =>
    [
        .. from target in links
           where !pages.Has(target.Path!)
           select target.Link.Place.Error(Rule, $"The link leads to {target.Path}, which is not there.", Mend(target, pages)),

        // Drafts may lead to each other, and that the table of contents names one is told by another rule.
        .. from target in links
           let holder = target.Link.Place.File
           where pages.IsDraft(target.Path!) && !pages.IsDraft(holder) && holder != ContentFiles.Guide
           select target.Link.Place.Error(Rule, $"The link leads to {target.Path}, which is a draft.", "Finish the draft, or link to another page."),
    ];

    private static string Mend(LinkTarget target, GuidePages pages)
    {
        var names = pages.Files.Select(target.Written);
        return pages.Renamed(target.Path!) is { } renamed
            ? $"It was renamed: write '{target.Written(renamed)}'."
            : NearestName.Mend(target.Written(target.Path!), names, "Add the file, or link to one that is there.");
    }
}
