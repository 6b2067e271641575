using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Parsing;

/// <summary>What parsing found in a folder, before the rules over the whole guide: whatever could be read, and where it stands.</summary>
/// <param name="Guide">The guide as far as it could be read; its units hold only topics that the table of contents names.</param>
/// <param name="Topics">Every topic file, named in the table of contents or not, in the order of their paths.</param>
/// <param name="Files">What was found in each file.</param>
internal sealed record GuideDraft(StudyGuide Guide, IReadOnlyList<TopicDraft> Topics, IReadOnlyList<ParsedFile> Files, SourceMap Places)
{
    private readonly Dictionary<string, Findings> findings = Files.ToDictionary(file => file.Path, file => file.Findings);

    /// <summary>The table's entries in order, whether their files exist or not.</summary>
    internal IReadOnlyList<TocEntry> TableOfContents => findings.GetValueOrDefault(ContentFiles.Guide)?.TableOfContents ?? [];

    /// <summary>Every <c>[@id]</c>.</summary>
    internal IEnumerable<PlacedCitation> Citations => Files.SelectMany(file => file.Findings.Citations);

    /// <summary>Every <c>{#id}</c> of a file, and every id that was made for it.</summary>
    internal IReadOnlyList<PlacedId> IdsOf(string file) => findings.GetValueOrDefault(file)?.Ids ?? [];
}

/// <summary>Where something stands. Line and column from 1; the file relative to the content folder.</summary>
internal sealed record Place(string File, int Line, int Column);

/// <param name="IsDraft">The file says <c>draft: true</c>, so the table of contents need not name it.</param>
internal sealed record TopicDraft(string File, bool IsDraft, Topic Topic);

internal sealed record TocEntry(Place Place, string Slug);

/// <param name="Formerly">The ids that <c>formerly=</c> lists.</param>
internal sealed record PlacedId(Place Place, string Id, IReadOnlyList<string> Formerly);

/// <param name="Target">As the author wrote it, relative to the file it stands in.</param>
internal sealed record PlacedLink(Place Place, string Target, bool IsImage)
{
    internal LinkTarget LeadsTo => field ??= LinkTarget.Of(this);
}

internal sealed record PlacedCitation(Place Place, string SourceId);

/// <summary>Where each record of the guide was read from, by reference: topics, facts, events, questions, points, samples, terms.</summary>
internal sealed class SourceMap
{
    private readonly List<(object Record, Place Place)> read = [];
    private readonly List<SourceMap> others = [];
    private readonly Lock finding = new();
    private Dictionary<object, Place>? places;

    /// <summary>When everything has been read.</summary>
    public Place this[object record]
    {
        get
        {
            // Only faults ask: a guide without any is spared one dictionary of everything.
            lock (finding)
                return (places ??= Map())[record];
        }
    }

    public void Add(object record, Place place) => read.Add((record, place));

    public void Add(SourceMap other) => others.Add(other);

    private Dictionary<object, Place> Map()
    {
        var map = new Dictionary<object, Place>(ReferenceEqualityComparer.Instance);
        foreach (var (record, place) in others.Append(this).SelectMany(each => each.read))
            map[record] = place;
        return map;
    }
}
