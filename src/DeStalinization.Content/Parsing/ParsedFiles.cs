using DeStalinization.Content.Parsing.Files;

namespace DeStalinization.Content.Parsing;

/// <summary>A file as it was parsed last.</summary>
/// <param name="Stamp">Of the file before it was read; null when it cannot be told by one whether the file has changed.</param>
/// <param name="IsTaken">False when the file could not be read as text.</param>
/// <param name="Result">Null when it could not be parsed.</param>
internal sealed record ParsedFile(string Path, FileStamp? Stamp, bool IsTaken, object? Result, Findings Findings);

/// <summary>What was parsed at the last reading, by the files' paths.</summary>
internal sealed class ParsedFiles
{
    private IReadOnlyDictionary<string, string> names = new Dictionary<string, string>();
    private Dictionary<string, ParsedFile> parsed = [];

    /// <summary>Forgets everything but the sources when their short names are others: questions show them.</summary>
    internal void Begin(IReadOnlyDictionary<string, string> current)
    {
        if (current.Count != names.Count || current.Any(name => names.GetValueOrDefault(name.Key) != name.Value))
            parsed = parsed.Where(one => one.Key == ContentFiles.Sources).ToDictionary();
        names = current;
    }

    /// <summary>Null when the file is new or may have changed.</summary>
    internal ParsedFile? Find(GuideFolder folder, string path) =>
        parsed.TryGetValue(path, out var before) && before.Stamp is { } stamp && stamp == folder.StampOf(path) ? before : null;

    internal void Keep(ParsedFile one) => parsed[one.Path] = one;

    internal void Retain(IReadOnlyList<string> paths)
    {
        if (parsed.Count > paths.Count)
            parsed = paths.Where(parsed.ContainsKey).ToDictionary(path => path, path => parsed[path]);
    }
}
