using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>
/// What the last imported version named, this one still names or lists as <c>formerly</c>: teachers' links and learners' progress hang on it.
/// A warning, since an author may mean to drop something. A topic that is gone is told once, not again for each of its ids.
/// </summary>
internal static class VanishedKeyRule
{
    private const string Rule = "DS074";
    private const string Glossary = "glossary";

    internal static IEnumerable<Diagnostic> Check(GuideDraft draft, IReadOnlySet<string>? lastImportedKeys)
    {
        var idsByFile = draft.Ids.ToLookup(id => id.Place.File);
        foreach (var key in (lastImportedKeys ?? new HashSet<string>()).Order(StringComparer.Ordinal))
        {
            var (slug, id) = key.Split('#') is [var first, var second] ? (first, second) : (key, null);
            var topic = draft.Topics.FirstOrDefault(each => each.Topic.Slug == slug || each.Topic.Formerly.Contains(slug));
            var file = slug == Glossary ? ContentFiles.Glossary : topic?.File;
            if (file is null && id is null)
            {
                yield return new Place(ContentFiles.Guide, 1, 1).Warning(
                    Rule,
                    $"The topic '{slug}' of the last version is gone. Bring it back, or write 'formerly: [{slug}]' in the topic that takes its place.");
            }
            else if (file is not null && id is not null && !idsByFile[file].Any(each => each.Id == id || each.Formerly.Contains(id)))
            {
                var place = topic is null ? new Place(file, 1, 1) : draft.Places[topic.Topic];
                yield return place.Warning(
                    Rule,
                    $"The id '{id}' of the last version is gone. Bring it back, or write 'formerly={id}' beside the id that takes its place.");
            }
        }
    }
}
