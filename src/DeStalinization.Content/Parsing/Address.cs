namespace DeStalinization.Content.Parsing;

/// <summary>Where what an author wrote leads on the site.</summary>
internal static class Address
{
    /// <summary>Where pictures are, in the content folder and on the site alike.</summary>
    internal const string Images = "images/";

    private static readonly string[] Schemes = ["http", "https", "mailto"];

    internal static bool IsExternal(string target) => LinkTarget.HasScheme(target);

    /// <summary>
    /// True of what has no scheme, and of a link with an allowed one. All before the colon is the scheme, so that one with a tab or a
    /// space in it, which a browser would skip, is none of those.
    /// </summary>
    internal static bool IsAllowed(string target, bool isImage) =>
        !IsExternal(target) || (!isImage && Schemes.Contains(target.Split(':')[0], StringComparer.OrdinalIgnoreCase));

    /// <summary>The address on the site; null when the link may lead nowhere.</summary>
    /// <param name="link">Its place says which file it is relative to.</param>
    internal static string? Of(PlacedLink link)
    {
        if (!IsAllowed(link.Target, link.IsImage))
            return null;
        if (IsExternal(link.Target))
            return link.Target;
        if (link.Target.StartsWith('#') && !link.IsImage)
            return link.Target;
        var target = LinkTarget.Of(link);
        return link.IsImage ? ImageOf(target) : PageOf(target);
    }

    private static string? ImageOf(LinkTarget target) =>
        target.Path?.StartsWith(Images, StringComparison.Ordinal) == true ? "/" + target.Path : null;

    private static string? PageOf(LinkTarget target)
    {
        const string topics = "topics/";
        var page = target.Path switch
        {
            ContentFiles.Guide => "/",
            ContentFiles.Glossary => "/glossary",
            ContentFiles.Sources => "/sources",
            { } path when path.StartsWith(topics, StringComparison.Ordinal) && target.IsPage => "/" + path[..^".md".Length],
            _ => null,
        };
        return page is null || target.Anchor is null ? page : $"{page}#{target.Anchor}";
    }
}
