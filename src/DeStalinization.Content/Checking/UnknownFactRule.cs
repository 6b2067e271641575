using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>The fact that a key point names, with <c>fact=id</c> or <c>fact=topic.md#id</c>, is a key fact of that topic.</summary>
internal static class UnknownFactRule
{
    private const string Rule = "DS062";

    internal static IEnumerable<Diagnostic> Check(GuideDraft draft)
    {
        var facts = draft.Topics.ToDictionary(each => each.Topic.Slug, each => each.Topic.Facts.Select(fact => fact.Id).ToHashSet());
        foreach (var point in draft.Topics.SelectMany(each => each.Topic.Questions).SelectMany(question => question.KeyPoints))
        {
            if (point.Fact is not var (slug, id))
                continue;
            var known = facts.GetValueOrDefault(slug) ?? [];
            if (!known.Contains(id))
                yield return draft.Places[point].Error(Rule, $"The topic '{slug}' has no key fact '{id}'.", Mend(id, known));
        }
    }

    private static string Mend(string id, HashSet<string> known) =>
        NearestName.Mend(id, known, "Name the key fact that teaches this point, or leave 'fact=' out.");
}
