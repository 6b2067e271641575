using DeStalinization.Learning.Guide;

namespace DeStalinization.Learning.Maps;

/// <summary>Which topics of a guide belong together: those that one of the two names as a related term.</summary>
public sealed class TopicLinks
{
    private readonly Dictionary<string, IReadOnlyList<string>> named;
    private readonly ILookup<string, string> naming;

    private TopicLinks(Dictionary<string, IReadOnlyList<string>> named)
    {
        this.named = named;
        naming = named.SelectMany(topic => topic.Value, (topic, other) => (Other: other, topic.Key)).ToLookup(pair => pair.Other, pair => pair.Key);
    }

    public static TopicLinks Of(StudyGuide guide)
    {
        var slugs = guide.Topics.Select(topic => topic.Slug).ToHashSet();
        return new TopicLinks(guide.Topics.ToDictionary(topic => topic.Slug, topic => Named(topic, slugs)));
    }

    private static IReadOnlyList<string> Named(Topic topic, HashSet<string> slugs) =>
        [.. topic.RelatedTerms.Select(term => term.TopicSlug).OfType<string>().Where(slug => slug != topic.Slug && slugs.Contains(slug)).Distinct()];

    /// <summary>Every pair once, in reading order.</summary>
    public IEnumerable<TopicLink> All
    {
        get
        {
            var order = named.Keys.Index().ToDictionary(slug => slug.Item, slug => slug.Index);
            return named
                .SelectMany(topic => topic.Value.Select(other => order[topic.Key] < order[other] ? (From: topic.Key, To: other) : (From: other, To: topic.Key)))
                .Distinct()
                .OrderBy(pair => order[pair.From])
                .ThenBy(pair => order[pair.To])
                .Select(pair => new TopicLink(pair.From, pair.To, named[pair.From].Contains(pair.To) && named[pair.To].Contains(pair.From)));
        }
    }

    /// <summary>The topics that belong with one: first those that it names, in its order, then those that name it, in reading order.</summary>
    public IEnumerable<string> Neighbours(string slug) =>
        named[slug].Concat(naming[slug]).Distinct();
}

/// <summary>Two topics that belong together.</summary>
/// <param name="From">The earlier one in reading order.</param>
/// <param name="IsMutual">Each names the other.</param>
public sealed record TopicLink(string From, string To, bool IsMutual);
