using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>Names that must differ from one another: the ids of a file, or the slugs of all topics.</summary>
/// <param name="Kind">What an author calls such a name: id, slug.</param>
internal sealed record NameScope(string Kind, IReadOnlyList<PlacedId> Names)
{
    internal static NameScope OfFile(Findings found) => new("id", found.Ids);

    internal static NameScope OfTopics(GuideDraft draft) =>
        new("slug", [.. draft.Topics.Select(each => new PlacedId(new Place(each.File, 1, 1), each.Topic.Slug, each.Topic.Formerly))]);
}
