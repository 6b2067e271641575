namespace DeStalinization.Content.Parsing;

/// <summary>The path of a topic's file in the content folder: <c>topics/SLUG.md</c>.</summary>
internal static class TopicFile
{
    internal const string Start = "topics/";

    private const string End = ".md";

    /// <summary>Null when the path is no topic's.</summary>
    internal static string? SlugOf(string? path) =>
        path?.StartsWith(Start, StringComparison.Ordinal) == true && path.EndsWith(End, StringComparison.Ordinal)
            ? path[Start.Length..^End.Length]
            : null;
}
