using DeStalinization.Content.Parsing;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Checking;

/// <summary>Every file that a link may lead to, with the anchors of its page.</summary>
internal sealed class GuidePages
{
    private readonly GuideDraft draft;
    private readonly ILookup<string, PlacedId> ids;
    private readonly Dictionary<string, HashSet<string>> anchors;

    internal GuidePages(GuideDraft draft)
    {
        this.draft = draft;
        ids = draft.Ids.ToLookup(id => id.Place.File);
        anchors = new[] { ContentFiles.Guide, ContentFiles.Glossary, ContentFiles.Sources }
            .ToDictionary(file => file, file => ids[file].Select(id => id.Id).ToHashSet());
        foreach (var (file, _, topic) in draft.Topics)
            anchors[file] = [.. ids[file].Select(id => id.Id), .. SectionAnchors(topic)];
    }

    internal IReadOnlyCollection<string> Files => anchors.Keys;

    /// <summary>Null when there is no such file.</summary>
    internal IReadOnlySet<string>? Anchors(string? file) => file is null ? null : anchors.GetValueOrDefault(file);

    /// <summary>The present name of a file that was renamed; null when no topic lists it as <c>formerly</c>.</summary>
    internal string? Renamed(string file) =>
        TopicFile.SlugOf(file) is { } slug ? draft.Topics.FirstOrDefault(topic => topic.Topic.Formerly.Contains(slug))?.File : null;

    /// <summary>The present name of an anchor that was renamed; null when no id of the file lists it as <c>formerly</c>.</summary>
    internal string? Renamed(string file, string anchor) => ids[file].FirstOrDefault(id => id.Formerly.Contains(anchor))?.Id;

    private static IEnumerable<string> SectionAnchors(Topic topic) =>
    [
        "definition", "key-facts", "review-questions", "related-terms",
        .. topic.Events.Count > 0 ? ["timeline"] : Array.Empty<string>(),
        .. topic.Misconceptions.Count > 0 ? ["misconceptions"] : Array.Empty<string>(),
        .. topic.Notes.Count > 0 ? ["sources"] : Array.Empty<string>(),
    ];
}
