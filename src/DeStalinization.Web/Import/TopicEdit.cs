using DeStalinization.Learning.Guide;

namespace DeStalinization.Web.Import;

/// <summary>A topic that says something else than it did.</summary>
internal sealed record TopicEdit(PlacedTopic Before, PlacedTopic After)
{
    /// <summary>What to write to bring a store of one guide to another; null when rows that are of no one topic may differ too.</summary>
    public static IReadOnlyList<TopicEdit>? Between(GuideWhole before, StudyGuide after)
    {
        var (one, other) = (before.Guide, after);
        if (!ReferenceEquals(one.Glossary, other.Glossary) || !ReferenceEquals(one.Sources, other.Sources) || one.Units.Count != other.Units.Count
            || !one.Units.Zip(other.Units).All(pair => HaveSameFrame(pair.First, pair.Second)))
        {
            return null;
        }
        var edits = GuideWhole.TopicsOf(one).Zip(GuideWhole.TopicsOf(other))
            .Where(pair => !ReferenceEquals(pair.First.Topic, pair.Second.Topic))
            .Select(pair => new TopicEdit(pair.First, pair.Second))
            .ToList();
        return edits.TrueForAll(edit => LookTheSame(edit.Before.Topic, edit.After.Topic)) ? edits : null;
    }

    /// <summary>The terms of the guide, which summaries define, say something else.</summary>
    public bool IsOfTerm => Before.Topic.Summary != After.Topic.Summary;

    private static bool HaveSameFrame(Unit one, Unit other) =>
        one.Id == other.Id && one.Title == other.Title && one.Introduction == other.Introduction && one.Topics.Count == other.Topics.Count;

    /// <summary>To the other topics: their neighbours, which terms they have, and the map are made of this.</summary>
    private static bool LookTheSame(Topic one, Topic other) =>
        one.Slug == other.Slug && one.Title == other.Title && one.Aliases.SequenceEqual(other.Aliases)
        && Terms(one).SequenceEqual(Terms(other));

    private static IEnumerable<(string, string?, string?)> Terms(Topic topic) => topic.RelatedTerms.Select(term => (term.Title, term.TopicSlug, term.Anchor));
}
