using DeStalinization.Learning.Cards;

namespace DeStalinization.Web.Pages.Progress;

/// <summary>The parts of cards that she most often did not tick, topic by topic.</summary>
public static class WeakPoints
{
    private const int MostTopics = 6, MostParts = 5;

    // Older ones say what she once did not know.
    private const int LastAnswers = 5;

    public static IReadOnlyList<WeakTopic> Of(IEnumerable<RatedAnswer> answers) =>
        [.. answers
            .GroupBy(answer => answer.Card.Key)
            .SelectMany(asked => PartsOf([.. asked.OrderByDescending(answer => answer.AnsweredAt).Take(LastAnswers)]))
            .GroupBy(part => part.Card.TopicTitle)
            .Select(topic => new WeakTopic(topic.Key, [.. topic.OrderByDescending(part => part.Missed).ThenBy(part => part.Asked).Take(MostParts)]))
            .OrderByDescending(topic => topic.Parts.Sum(part => part.Missed))
            .Take(MostTopics)];

    private static IEnumerable<WeakPart> PartsOf(List<RatedAnswer> answers) =>
        from part in answers[0].Parts
        let missed = answers.Count(answer => answer.Missed.Any(one => one.Id == part.Id))
        where missed > 0
        select new WeakPart(answers[0].Card, part, missed, answers.Count);
}

public sealed record WeakTopic(string Title, IReadOnlyList<WeakPart> Parts);

/// <param name="Missed">In how many of the last answers it was not ticked.</param>
public sealed record WeakPart(StudyCard Card, CardPart Part, int Missed, int Asked)
{
    public string TaughtAt => Part.Fact is { } fact ? $"/topics/{fact.TopicSlug}#{fact.FactId}" : Card.TaughtAt;
}
