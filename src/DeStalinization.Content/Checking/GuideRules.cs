using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>The rules over the whole guide, DS050 to DS099: what no file can know of itself.</summary>
internal static class GuideRules
{
    /// <param name="lastImportedKeys">Slugs, <c>slug#id</c> and <c>glossary#id</c> of the guide imported last; null when there is none.</param>
    internal static IEnumerable<Diagnostic> Check(GuideDraft draft, IReadOnlySet<string>? lastImportedKeys) =>
    [
        .. DuplicateIdRule.Check(draft),
        .. VanishedKeyRule.Check(draft, lastImportedKeys),
    ];
}
