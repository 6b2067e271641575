namespace DeStalinization.Content.Parsing;

/// <summary>What reading a file finds beside what it says.</summary>
internal sealed class Findings
{
    internal List<Diagnostic> Diagnostics { get; } = [];

    internal List<PlacedId> Ids { get; } = [];

    internal List<PlacedLink> Links { get; } = [];

    /// <summary>When everything has been read.</summary>
    internal IReadOnlyList<PlacedLink> Images => field ??= [.. Links.Where(link => link.IsImage)];

    internal List<PlacedCitation> Citations { get; } = [];

    internal List<TocEntry> TableOfContents { get; } = [];

    internal SourceMap Places { get; } = new();

    internal void Fault(Place place, string rule, string wrong, string mend) => Diagnostics.Add(place.Error(rule, wrong, mend));

    internal T Placed<T>(T record, Place place)
        where T : class
    {
        Places.Add(record, place);
        return record;
    }
}
