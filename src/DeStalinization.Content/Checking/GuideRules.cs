using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>The rules over the whole guide, the others of DS050 to DS099: what no file can know of itself.</summary>
internal static class GuideRules
{
    /// <param name="lastImportedKeys">Slugs, <c>slug#id</c> and <c>glossary#id</c> of the guide imported last; null without one.</param>
    internal static IEnumerable<Diagnostic> Check(GuideDraft draft, IReadOnlySet<string>? lastImportedKeys, Rehearsals rehearsals)
    {
        var (slugs, pages) = (NameScope.OfTopics(draft), new GuidePages(draft));
        return
        [
            .. DuplicateNameRule.Check(slugs),
            .. FormerNameRule.Check(slugs),
            .. DanglingLinkRule.Check(draft, pages),
            .. DanglingAnchorRule.Check(draft, pages),
            .. UnknownCitationRule.Check(draft),
            .. UncitedSourceRule.Check(draft),
            .. UnlistedTopicRule.Check(draft),
            .. RepeatedEntryRule.Check(draft),
            .. ListedDraftRule.Check(draft),
            .. UnknownFactRule.Check(draft),
            .. rehearsals.Check(draft),
            .. RepeatedNameRule.Check(draft),
            .. VanishedKeyRule.Check(draft, lastImportedKeys),
        ];
    }
}
