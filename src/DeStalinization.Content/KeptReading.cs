using System.Collections.Concurrent;
using DeStalinization.Content.Checking;
using DeStalinization.Content.Parsing;
using DeStalinization.Content.Parsing.Files;

namespace DeStalinization.Content;

/// <summary>
/// What a reading of a folder leaves for the next one of the same folder, so that only what changed is read, parsed and tried again. It holds
/// the whole guide in memory: for a program that watches the folder. Not for two readings at a time.
/// </summary>
public sealed class KeptReading
{
    private readonly ConcurrentDictionary<string, (FileStamp? Stamp, string Hash)> hashes = new();

    private readonly ConcurrentDictionary<string, bool> changed = new();

    private GuideFolder? listed;

    /// <summary>The names, before <c>#</c>, of the keys that may not be there any more since <see cref="Imported"/> was called.</summary>
    public IReadOnlyList<string> ChangedSlugs => [.. changed.Keys.Select(path => TopicFile.SlugOf(path) ?? Path.GetFileNameWithoutExtension(path))];

    internal ParsedFiles Files { get; } = new();

    internal GuideRules Rules { get; } = new();

    /// <summary>The hash of a file that has not changed since it was taken, else what <paramref name="hash"/> makes of it.</summary>
    internal string HashOf(GuideFolder folder, string path, Func<GuideFolder, string, string> hash)
    {
        var stamp = folder.StampOf(path);
        if (stamp is not null && hashes.TryGetValue(path, out var known) && known.Stamp == stamp)
            return known.Hash;
        var made = hash(folder, path);
        if (!hashes.TryGetValue(path, out known) || known.Hash != made)
            changed[path] = true;
        hashes[path] = (stamp, made);
        return made;
    }

    /// <summary>Says which files there are now: another that was known is gone.</summary>
    internal void Retain(GuideFolder folder)
    {
        var paths = folder.Texts;
        listed = folder;
        foreach (var gone in hashes.Count > paths.Count ? hashes.Keys.Except(paths) : [])
        {
            hashes.TryRemove(gone, out _);
            changed[gone] = true;
        }
    }

    /// <summary>The folder as it was listed for its fingerprint, for one reading: to list a large one again would take longer than what most edits change. Null when it was not.</summary>
    internal GuideFolder? TakeListed()
    {
        var taken = listed;
        listed = null;
        return taken;
    }

    /// <summary>The store is what was read last.</summary>
    public void Imported() => changed.Clear();
}
