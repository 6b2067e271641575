using DeStalinization.Content.Parsing.Files;

namespace DeStalinization.Content.Parsing;

/// <summary>A topic's file as it was parsed last.</summary>
/// <param name="Stamp">Of the file before it was read; null when it cannot be told by one whether the file has changed.</param>
/// <param name="IsTaken">False when the file could not be read as text.</param>
/// <param name="Topic">Null when it could not be parsed.</param>
internal sealed record ParsedTopic(string Path, FileStamp? Stamp, bool IsTaken, TopicDraft? Topic, Findings Findings);

/// <summary>What was parsed at the last reading, by the files' paths.</summary>
internal sealed class ParsedTopics
{
    private IReadOnlyDictionary<string, string> names = new Dictionary<string, string>();
    private Dictionary<string, ParsedTopic> parsed = [];

    /// <summary>Forgets everything when the sources' short names are others: questions show them.</summary>
    internal void Begin(IReadOnlyDictionary<string, string> current)
    {
        if (current.Count == names.Count && current.All(name => names.GetValueOrDefault(name.Key) == name.Value))
            return;
        (names, parsed) = (current, []);
    }

    /// <summary>Null when the file is new or may have changed.</summary>
    internal ParsedTopic? Find(GuideFolder folder, string path) =>
        parsed.TryGetValue(path, out var before) && before.Stamp is { } stamp && stamp == folder.StampOf(path) ? before : null;

    internal void Keep(IEnumerable<ParsedTopic> all) => parsed = all.ToDictionary(one => one.Path);
}
