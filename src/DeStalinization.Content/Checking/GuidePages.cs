using DeStalinization.Content.Parsing;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Checking;

/// <summary>Every file that a link may lead to, with the anchors of its page.</summary>
internal sealed class GuidePages
{
    private static readonly string[] Others = [ContentFiles.Guide, ContentFiles.Glossary, ContentFiles.Sources];

    private readonly GuideDraft draft;
    private readonly Dictionary<string, TopicDraft?> pages;

    // Made as they are asked for: most pages of a large guide are linked to without an anchor.
    private readonly Dictionary<string, HashSet<string>> anchors = [];

    internal GuidePages(GuideDraft draft)
    {
        this.draft = draft;
        pages = Others.ToDictionary(file => file, _ => (TopicDraft?)null);
        foreach (var topic in draft.Topics)
            pages[topic.File] = topic;
    }

    internal IReadOnlyCollection<string> Files => pages.Keys;

    internal bool Has(string file) => pages.ContainsKey(file);

    internal bool IsDraft(string file) => pages.GetValueOrDefault(file)?.IsDraft == true;

    /// <summary>Null when there is no such file.</summary>
    internal IReadOnlySet<string>? Anchors(string? file)
    {
        if (file is null || !pages.TryGetValue(file, out var topic))
            return null;
        if (!anchors.TryGetValue(file, out var known))
            anchors[file] = known = [.. draft.IdsOf(file).Select(id => id.Id), .. topic is null ? [] : SectionAnchors(topic.Topic)];
        return known;
    }

    /// <summary>The present name of a file that was renamed; null when no topic lists it as <c>formerly</c>.</summary>
    internal string? Renamed(string file) =>
        TopicFile.SlugOf(file) is { } slug ? draft.Topics.FirstOrDefault(topic => topic.Topic.Formerly.Contains(slug))?.File : null;

    /// <summary>The present name of an anchor that was renamed; null when no id of the file lists it as <c>formerly</c>.</summary>
    internal string? Renamed(string file, string anchor) => draft.IdsOf(file).FirstOrDefault(id => id.Formerly.Contains(anchor))?.Id;

    /// <summary>Those that the page itself brings, by what the topic has.</summary>
    internal static IEnumerable<string> SectionAnchors(Topic topic) =>
    [
        "definition", "key-facts", "review-questions", "related-terms",
        .. topic.Events.Count > 0 ? ["timeline"] : Array.Empty<string>(),
        .. topic.Misconceptions.Count > 0 ? ["misconceptions"] : Array.Empty<string>(),
        .. topic.Notes.Count > 0 ? ["sources"] : Array.Empty<string>(),
    ];
}
