using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>
/// What the last imported version named, this one still names or lists as <c>formerly</c>: teachers' links and learners' progress hang on
/// it. A warning, since an author may mean to drop something. A topic that is gone is told once, not again for each of its ids.
/// </summary>
internal static class VanishedKeyRule
{
    private const string Rule = "DS072";

    internal static IEnumerable<Diagnostic> Check(GuideDraft draft, IReadOnlySet<string>? lastImportedKeys)
    {
        if (lastImportedKeys is null or { Count: 0 })
            yield break;
        var pages = Pages(draft).SelectMany(page => page.Slugs, (page, slug) => (slug, page.Ids, page.Place)).ToLookup(page => page.slug);
        foreach (var key in lastImportedKeys.Order(StringComparer.Ordinal))
        {
            var names = key.Split('#', 2);
            var page = pages[names[0]].FirstOrDefault();
            if (page.Ids is null && names.Length == 1)
            {
                yield return new Place(ContentFiles.Guide, 1, 1).Warning(
                    Rule,
                    $"The topic '{key}' of the last version is gone.",
                    $"Bring it back, or write 'formerly: [{key}]' in the topic that takes its place.");
            }
            else if (names.Length == 2 && page.Ids?.Contains(names[1]) == false)
            {
                yield return page.Place.Warning(
                    Rule,
                    $"The id '{names[1]}' of the last version is gone.",
                    $"Bring it back, or write 'formerly={names[1]}' beside the id that takes its place.");
            }
        }
    }

    /// <summary>Every page that keys are of, with all the names, present and former, of itself and of what is on it.</summary>
    private static IEnumerable<(IEnumerable<string> Slugs, HashSet<string> Ids, Place Place)> Pages(GuideDraft draft)
    {
        var ids = draft.Ids.ToLookup(id => id.Place.File);
        yield return (["glossary"], Names(ContentFiles.Glossary), new Place(ContentFiles.Glossary, 1, 1));
        foreach (var (file, _, topic) in draft.Topics)
            yield return (topic.Formerly.Prepend(topic.Slug), Names(file), new Place(file, 1, 1));

        HashSet<string> Names(string file) => [.. ids[file].SelectMany(id => id.Formerly.Prepend(id.Id))];
    }
}
