using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>
/// A relative link stays inside the content folder and leads to a Markdown file, so that it works in an editor and on the site alike.
/// An image stays inside too.
/// </summary>
internal static class StrayLinkRule
{
    private const string Rule = "DS052";

    internal static IEnumerable<Diagnostic> Check(Findings found) =>
        from target in LinkTarget.All(found.Links)
        let link = target.Link
        let leaves = target.Path is null
        where leaves || (!link.IsImage && !target.IsPage)
        select link.Place.Error(
            Rule,
            $"'{link.Target}' {(leaves ? "leaves the content folder" : "is not a Markdown file")}.",
            link.IsImage
                ? "Put the picture in the folder images, and link to it by its relative path."
                : "Link to a .md file of the guide by its relative path, or elsewhere by a whole https address.");
}
