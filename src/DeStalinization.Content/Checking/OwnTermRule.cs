using DeStalinization.Content.Parsing;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Checking;

/// <summary>A related term leads to another page than its own.</summary>
internal static class OwnTermRule
{
    private const string Rule = "DS069";

    internal static IEnumerable<Diagnostic> Check(Topic topic, SourceMap places) =>
        from term in topic.RelatedTerms
        where term.TopicSlug == topic.Slug
        select places[term].Error(
            Rule,
            $"The related term '{term.Title}' leads to its own page.",
            "Link it to another topic or to the glossary, or remove it.");
}
