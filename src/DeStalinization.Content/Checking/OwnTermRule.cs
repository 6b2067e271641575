using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>A related term leads to another page than its own.</summary>
internal static class OwnTermRule
{
    private const string Rule = "DS069";

    internal static IEnumerable<Diagnostic> Check(GuideDraft draft) =>
        from each in draft.Topics
        from term in each.Topic.RelatedTerms
        where term.TopicSlug == each.Topic.Slug
        select draft.Places[term].Error(
            Rule,
            $"The related term '{term.Title}' leads to its own page.",
            "Link it to another topic or to the glossary, or remove it.");
}
