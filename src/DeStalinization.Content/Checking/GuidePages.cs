using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>Every file that a link may lead to, with the anchors of its page.</summary>
internal sealed class GuidePages(GuideDraft draft)
{
    private readonly ILookup<string, PlacedId> ids = draft.Ids.ToLookup(id => id.Place.File);
    private readonly Dictionary<string, TopicDraft> topics = draft.Topics.ToDictionary(topic => topic.File);

    internal IEnumerable<string> Files => [ContentFiles.Guide, ContentFiles.Glossary, ContentFiles.Sources, .. topics.Keys];

    internal IEnumerable<string> Anchors(string file) => ids[file].Select(id => id.Id).Concat(SectionAnchors(file));

    /// <summary>The present name of a file or an anchor that was renamed; null when nothing lists it as <c>formerly</c>.</summary>
    internal string? Renamed(string file) =>
        topics.Values.FirstOrDefault(topic => topic.Topic.Formerly.Any(slug => file == $"topics/{slug}.md"))?.File;

    internal string? Renamed(string file, string anchor) => ids[file].FirstOrDefault(id => id.Formerly.Contains(anchor))?.Id;

    private string[] SectionAnchors(string file)
    {
        if (!topics.TryGetValue(file, out var draft))
            return [];
        var topic = draft.Topic;
        return
        [
            "definition", "key-facts", "review-questions", "related-terms",
            .. topic.Events.Count > 0 ? ["timeline"] : Array.Empty<string>(),
            .. topic.Misconceptions.Count > 0 ? ["misconceptions"] : Array.Empty<string>(),
            .. topic.Notes.Count > 0 ? ["sources"] : Array.Empty<string>(),
        ];
    }
}
