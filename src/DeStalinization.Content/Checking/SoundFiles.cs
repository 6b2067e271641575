using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>
/// The files of a guide whose names and references were all found sound. While every file offers the others the names that it did then, only
/// the references of those that changed need a look.
/// </summary>
internal sealed class SoundFiles
{
    private IReadOnlyList<ParsedFile>? sound;

    /// <summary>Null when every file needs a look.</summary>
    internal IReadOnlyList<ParsedFile>? Changed(GuideDraft draft)
    {
        if (sound?.Count != draft.Files.Count)
            return null;
        var changed = sound.Zip(draft.Files).Where(pair => pair.First.Findings != pair.Second.Findings).ToList();
        return changed.TrueForAll(pair => Offers(pair.First).SequenceEqual(Offers(pair.Second))) ? [.. changed.Select(pair => pair.Second)] : null;
    }

    internal void Found(GuideDraft draft, bool isSound) => sound = isSound ? draft.Files : null;

    /// <summary>What rules look for in a file when they look at another. Of a file that is no topic's, something that no other has: whatever changes there, all are looked at.</summary>
    private static IEnumerable<object> Offers(ParsedFile file) => file.Result is not TopicDraft { IsDraft: var isDraft, Topic: var topic }
        ? [file.Findings]
        :
        [
            file.Path,
            isDraft,
            $"title {topic.Title}",
            .. topic.Aliases.Select(alias => $"alias {alias}"),
            .. topic.Formerly.Select(slug => $"formerly {slug}"),
            .. topic.Facts.Select(fact => $"fact {fact.Id}"),
            .. GuidePages.SectionAnchors(topic).Select(anchor => $"section {anchor}"),
            .. file.Findings.Ids.SelectMany(id => id.Formerly.Select(old => $"once {old}").Prepend($"id {id.Id}")),
        ];
}
