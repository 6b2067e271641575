using DeStalinization.Learning.Cards;
using DeStalinization.Learning.Guide;
using DeStalinization.Learning.Maps;

namespace DeStalinization.Web.Import;

/// <summary>A guide with what its topics' rows need to know of the others.</summary>
internal sealed record GuideWhole(StudyGuide Guide)
{
    private readonly Dictionary<string, string> titles = Guide.Topics.ToDictionary(topic => topic.Slug, topic => topic.Title);

    public TopicLinks Links { get; } = TopicLinks.Of(Guide);

    public GuideTerms Terms { get; private init; } = new(Guide);

    public static IEnumerable<PlacedTopic> TopicsOf(StudyGuide guide) => guide.Units.Index()
        .SelectMany(unit => unit.Item.Topics, (unit, topic) => (unit.Index, topic))
        .Select((pair, position) => new PlacedTopic(pair.topic, position, pair.Index));

    /// <summary>The guide after edits that changed nothing of what topics know of each other, but for what their terms say.</summary>
    public GuideWhole After(IReadOnlyList<TopicEdit> edits, StudyGuide guide) =>
        this with { Guide = guide, Terms = edits.Any(edit => edit.IsOfTerm) ? new GuideTerms(guide) : Terms };

    public string TitleOf(string slug) => titles[slug];
}

/// <param name="Position">From 0, in reading order over the whole guide.</param>
/// <param name="Unit">The position of its unit.</param>
internal sealed record PlacedTopic(Topic Topic, int Position, int Unit);
