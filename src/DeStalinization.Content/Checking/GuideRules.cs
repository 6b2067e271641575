using DeStalinization.Content.Parsing;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Checking;

/// <summary>The rules over the whole guide, the others of DS050 to DS099: what no file can know of itself. Remembers from one reading to the next what need not be looked at again.</summary>
internal sealed class GuideRules
{
    private readonly Rehearsals rehearsals = new();
    private readonly SoundFiles sound = new();

    /// <param name="lastImportedKeys">Slugs, <c>slug#id</c> and <c>glossary#id</c> of the guide imported last; null without one.</param>
    internal IEnumerable<Diagnostic> Check(GuideDraft draft, IReadOnlySet<string>? lastImportedKeys)
    {
        var changed = sound.Changed(draft);
        List<Diagnostic> faults = [.. References(draft, changed ?? draft.Files), .. changed is null ? Names(draft, lastImportedKeys) : []];
        sound.Found(draft, isSound: faults.Count == 0);
        return [.. faults, .. UncitedSourceRule.Check(draft), .. rehearsals.Check(draft)];
    }

    /// <inheritdoc cref="Rehearsals.Weighed"/>
    internal StudyGuide Weighed(GuideDraft draft) => rehearsals.Weighed(draft);

    /// <summary>What some of the files refer to.</summary>
    private static IEnumerable<Diagnostic> References(GuideDraft draft, IReadOnlyList<ParsedFile> files)
    {
        var (pages, links) = (new GuidePages(draft), LinkTarget.All(files.SelectMany(file => file.Findings.Links)).Where(target => target.IsPage).ToList());
        return
        [
            .. DanglingLinkRule.Check(links, pages),
            .. DanglingAnchorRule.Check(links, pages),
            .. UnknownCitationRule.Check(draft, files),
            .. UnknownFactRule.Check(draft, files),
        ];
    }

    /// <summary>What the files and the things in them are called.</summary>
    private static IEnumerable<Diagnostic> Names(GuideDraft draft, IReadOnlySet<string>? lastImportedKeys)
    {
        var slugs = NameScope.OfTopics(draft);
        return
        [
            .. DuplicateNameRule.Check(slugs),
            .. FormerNameRule.Check(slugs),
            .. UnlistedTopicRule.Check(draft),
            .. RepeatedEntryRule.Check(draft),
            .. ListedDraftRule.Check(draft),
            .. RepeatedNameRule.Check(draft),
            .. VanishedKeyRule.Check(draft, lastImportedKeys),
        ];
    }
}
