using DeStalinization.Learning.Guide;

namespace DeStalinization.Learning.Cards;

/// <summary>All the cards that a guide makes, and which of them each topic teaches.</summary>
/// <param name="All">No two with the same key.</param>
/// <param name="ByTopic">For each slug the keys of its cards: review questions, misconceptions, order of events, facts, terms.</param>
public sealed record StudyCards(IReadOnlyList<StudyCard> All, IReadOnlyDictionary<string, IReadOnlyList<CardKey>> ByTopic)
{
    /// <summary>The id of a topic's card that asks for the order of its events: the anchor of its timeline.</summary>
    private const string Timeline = "timeline";

    /// <summary>The ids that cards of a topic have and no author gave.</summary>
    public static IReadOnlyList<string> MadeIds { get; } = [Timeline, GuideTerms.Definition, GuideTerms.Definition + TermCard.Reversed];

    public static StudyCards Of(StudyGuide guide)
    {
        var own = guide.Topics.ToDictionary(topic => topic.Slug, topic => OwnCards(topic).ToList());
        var terms = new GuideTerms(guide);
        var byTopic = guide.Topics.ToDictionary(
            topic => topic.Slug,
            topic => (IReadOnlyList<CardKey>)[.. own[topic.Slug].Select(card => card.Key), .. terms.CardsOf(topic).Select(card => card.Key)]);
        return new StudyCards([.. own.Values.SelectMany(cards => cards), .. terms.All], byTopic);
    }

    /// <summary>The cards that a topic makes by itself, in the order in which they are asked.</summary>
    public static IEnumerable<StudyCard> OwnCards(Topic topic)
    {
        foreach (var question in topic.Questions)
            yield return new QuestionCard(new CardKey(topic.Slug, question.Id), topic.Title, question);
        foreach (var misconception in topic.Misconceptions)
            yield return new MisconceptionCard(new CardKey(topic.Slug, misconception.Id), topic.Title, misconception);
        if (Orderable(topic.Events) is { Count: >= OrderCard.Fewest } events)
            yield return new OrderCard(new CardKey(topic.Slug, Timeline), topic.Title, events);
        foreach (var fact in topic.Facts)
        {
            if (GapCard.Of(new CardKey(topic.Slug, fact.Id), topic.Title, fact) is { } card)
                yield return card;
        }
    }

    /// <summary>Events of which each was surely over before the next began; spread over the whole timeline when there are too many.</summary>
    private static List<TimelineEvent> Orderable(IReadOnlyList<TimelineEvent> events)
    {
        var apart = new List<TimelineEvent>();
        // By their ends: an event that lasts through all the others must not keep them out.
        foreach (var next in events.Where(each => !each.Date.IsApproximate).OrderBy(each => each.Date.Last).ThenBy(each => each.Date.First))
        {
            if (apart.Count == 0 || apart[^1].Date.Last < next.Date.First)
                apart.Add(next);
        }
        if (apart.Count <= OrderCard.Most)
            return apart;
        return [.. Enumerable.Range(0, OrderCard.Most).Select(index => apart[index * (apart.Count - 1) / (OrderCard.Most - 1)])];
    }
}
