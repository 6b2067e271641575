namespace DeStalinization.Content.Parsing.Files;

/// <summary>An image is a file of the guide's folder for images.</summary>
internal static class ImageCheck
{
    internal static void Check(GuideFolder folder, IEnumerable<PlacedLink> shown, Findings findings)
    {
        var images = folder.Images;
        foreach (var link in shown)
        {
            // One that leaves the folder is told by the rule on stray links.
            if (link.LeadsTo.Path is { } path && !images.Contains(path))
            {
                findings.Fault(
                    link.Place, Rules.ImageNotFound, $"There is no image {path}.", "Put it in the folder images, and link to it there.");
            }
        }
    }
}
