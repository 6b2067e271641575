using DeStalinization.Content.Parsing;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Checking;

/// <summary>A topic lists a related term once: its title and the place it leads to are no other term's.</summary>
internal static class RepeatedTermRule
{
    private const string Rule = "DS070";

    internal static IEnumerable<Diagnostic> Check(Topic topic, SourceMap places)
    {
        var titles = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var targets = new HashSet<(string?, string?)>();
        foreach (var term in topic.RelatedTerms)
        {
            var newTitle = titles.Add(term.Title);
            var newTarget = targets.Add((term.TopicSlug, term.Anchor));
            if (!newTitle || !newTarget)
                yield return places[term].Error(Rule, Wrong(term.Title, newTitle), "Keep one of the two.");
        }
    }

    private static string Wrong(string title, bool isNew) =>
        $"The related term '{title}' {(isNew ? "leads where another one does" : "is listed twice")}.";
}
