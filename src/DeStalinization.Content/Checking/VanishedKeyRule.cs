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
        var files = Files(draft).DistinctBy(page => page.Slug).ToDictionary(page => page.Slug, page => page.File);
        var known = new Dictionary<string, HashSet<string>>();
        foreach (var key in lastImportedKeys.Order(StringComparer.Ordinal))
        {
            var names = key.Split('#', 2);
            var file = files.GetValueOrDefault(names[0]);
            if (file is null && names.Length == 1)
            {
                yield return new Place(ContentFiles.Guide, 1, 1).Warning(
                    Rule,
                    $"The topic '{key}' of the last version is gone.",
                    $"Bring it back, or write 'formerly: [{key}]' in the topic that takes its place.");
            }
            else if (file is not null && names.Length == 2 && !Names(file).Contains(names[1]))
            {
                yield return new Place(file, 1, 1).Warning(
                    Rule,
                    $"The id '{names[1]}' of the last version is gone.",
                    $"Bring it back, or write 'formerly={names[1]}' beside the id that takes its place.");
            }
        }

        // Present and former ones of what is on the page.
        HashSet<string> Names(string file)
        {
            if (!known.TryGetValue(file, out var ids))
                known[file] = ids = [.. draft.IdsOf(file).SelectMany(id => id.Formerly.Prepend(id.Id))];
            return ids;
        }
    }

    /// <summary>Every page that keys are of, with its present and former names.</summary>
    private static IEnumerable<(string Slug, string File)> Files(GuideDraft draft) => draft.Topics
        .SelectMany(each => each.Topic.Formerly.Prepend(each.Topic.Slug), (each, slug) => (slug, each.File))
        .Prepend(("glossary", ContentFiles.Glossary));
}
