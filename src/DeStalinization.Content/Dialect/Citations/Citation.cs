using Markdig.Syntax.Inlines;

namespace DeStalinization.Content.Dialect.Citations;

/// <summary><c>[@id, pages]</c>, or several parted by semicolons.</summary>
internal sealed class Citation : LeafInline
{
    /// <summary>Empty when the brackets cannot be read.</summary>
    internal required IReadOnlyList<CitedWork> Works { get; init; }
}

/// <param name="Pages">Null for the whole work.</param>
internal sealed record CitedWork(string SourceId, string? Pages);
