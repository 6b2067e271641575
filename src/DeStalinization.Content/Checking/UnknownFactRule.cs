using DeStalinization.Content.Parsing;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Checking;

/// <summary>The fact that a key point or an event names, with <c>fact=id</c> or <c>fact=topic.md#id</c>, is a key fact of that topic.</summary>
internal static class UnknownFactRule
{
    private const string Rule = "DS062";

    internal static IEnumerable<Diagnostic> Check(GuideDraft draft, IReadOnlyList<ParsedFile> files)
    {
        var topics = draft.Topics.ToDictionary(each => each.Topic.Slug, each => each.Topic);
        foreach (var (named, (slug, id), what) in files.Select(file => file.Result).OfType<TopicDraft>().SelectMany(each => Named(each.Topic)))
        {
            var facts = topics.GetValueOrDefault(slug)?.Facts ?? [];
            if (!facts.Any(fact => fact.Id == id))
                yield return draft.Places[named].Error(Rule, $"The topic '{slug}' has no key fact '{id}'.", Mend(id, [.. facts.Select(fact => fact.Id)], what));
        }
    }

    private static IEnumerable<(object Record, FactReference Fact, string What)> Named(Topic topic)
    {
        foreach (var happened in topic.Events.Where(each => each.Fact is not null))
            yield return (happened, happened.Fact!, "tells of this event");
        foreach (var point in topic.Questions.SelectMany(question => question.KeyPoints).Where(each => each.Fact is not null))
            yield return (point, point.Fact!, "teaches this point");
    }

    private static string Mend(string id, HashSet<string> known, string what) =>
        NearestName.Mend(id, known, $"Name the key fact that {what}, or leave 'fact=' out.");
}
