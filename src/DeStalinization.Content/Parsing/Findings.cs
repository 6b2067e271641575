namespace DeStalinization.Content.Parsing;

/// <summary>What reading the files finds beside the guide itself; all files write into one.</summary>
internal sealed class Findings
{
    internal List<Diagnostic> Diagnostics { get; } = [];

    internal List<PlacedId> Ids { get; } = [];

    internal List<PlacedLink> Links { get; } = [];

    internal List<PlacedCitation> Citations { get; } = [];

    internal List<TocEntry> TableOfContents { get; } = [];

    internal SourceMap Places { get; } = new();

    internal void Fault(Place place, string rule, string wrong, string mend) => Diagnostics.Add(place.Error(rule, wrong, mend));

    /// <summary>Takes in what reading another file found.</summary>
    internal void Add(Findings other)
    {
        Diagnostics.AddRange(other.Diagnostics);
        Ids.AddRange(other.Ids);
        Links.AddRange(other.Links);
        Citations.AddRange(other.Citations);
        TableOfContents.AddRange(other.TableOfContents);
        Places.Add(other.Places);
    }

    internal T Placed<T>(T record, Place place)
        where T : class
    {
        Places.Add(record, place);
        return record;
    }
}
