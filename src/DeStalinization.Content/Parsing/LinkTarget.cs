namespace DeStalinization.Content.Parsing;

/// <summary>Where a relative link leads, seen from the content folder.</summary>
/// <param name="Path">The file's path in the content folder; null when the link leaves the folder.</param>
/// <param name="Anchor">What stands after <c>#</c>; null when there is none.</param>
internal sealed record LinkTarget(PlacedLink Link, string? Path, string? Anchor)
{
    internal bool IsPage => !Link.IsImage && Path?.EndsWith(".md", StringComparison.Ordinal) == true;

    /// <summary>Every link that has no scheme of its own.</summary>
    internal static IEnumerable<LinkTarget> All(IEnumerable<PlacedLink> links) => links.Where(link => !HasScheme(link.Target)).Select(link => link.LeadsTo);

    internal static bool HasScheme(string target)
    {
        var colon = target.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && !target.AsSpan(0, colon).ContainsAny("/#?");
    }

    internal static LinkTarget Of(PlacedLink link)
    {
        var hash = link.Target.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? link.Target : link.Target[..hash];
        var anchor = hash < 0 ? null : link.Target[(hash + 1)..];
        return new LinkTarget(
            link,
            path.Length == 0 ? link.Place.File : Resolve(link.Place.File, Uri.UnescapeDataString(path)),
            anchor is null ? null : Uri.UnescapeDataString(anchor));
    }

    private static string? Resolve(string from, string path)
    {
        if (path.StartsWith('/') || path.Contains('\\', StringComparison.Ordinal))
            return null;
        var folders = new List<string>(from.Split('/')[..^1]);
        foreach (var step in path.Split('/'))
        {
            if (step == ".." && folders.Count == 0)
                return null;
            if (step == "..")
                folders.RemoveAt(folders.Count - 1);
            else if (step != ".")
                folders.Add(step);
        }
        return string.Join('/', folders);
    }

    /// <summary>How an author writes a link to a page of the content folder in the file that holds this link.</summary>
    internal string Written(string path) =>
        System.IO.Path.GetRelativePath("/" + System.IO.Path.GetDirectoryName(Link.Place.File), "/" + path).Replace('\\', '/');
}
