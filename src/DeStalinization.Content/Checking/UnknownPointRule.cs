using DeStalinization.Content.Parsing;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Checking;

/// <summary>The points that an accepted sample names, with <c>points="a b"</c>, are points of its question.</summary>
internal static class UnknownPointRule
{
    private const string Rule = "DS063";

    internal static IEnumerable<Diagnostic> Check(Topic topic, SourceMap places) =>
        from question in topic.Questions
        let known = question.KeyPoints.Select(point => point.Id).ToArray()
        from sample in question.Accepted
        from id in sample.PointIds
        where !known.Contains(id)
        select places[sample].Error(
            Rule,
            $"The question '{question.Id}' has no key point '{id}'.",
            NearestName.Mend(id, known, $"Name points of it: {string.Join(", ", known)}."));
}
