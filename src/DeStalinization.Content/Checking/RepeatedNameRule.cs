using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>
/// A topic's title and aliases are no other topic's, and none comes twice: a learner who types a term, or looks for it, means one page.
/// </summary>
internal static class RepeatedNameRule
{
    private const string Rule = "DS071";

    internal static IEnumerable<Diagnostic> Check(GuideDraft draft)
    {
        // Titles first, so that it is the alias that is at fault.
        var titles = draft.Topics.Select(each => (topic: each, name: each.Topic.Title));
        var aliases = draft.Topics.SelectMany(each => each.Topic.Aliases, (topic, name) => (topic, name));
        return from same in titles.Concat(aliases).GroupBy(each => each.name, StringComparer.OrdinalIgnoreCase)
               let first = same.First().topic
               from again in same.Skip(1)
               let whose = again.topic == first ? "this topic's" : $"that of {first.File}"
               select draft.Places[again.topic.Topic].Error(
                   Rule,
                   $"The name '{again.name}' is already {whose}.",
                   "Remove it from here, or choose another.");
    }
}
