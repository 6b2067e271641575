using DeStalinization.Learning.Guide;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Store.Guide;

/// <summary>A question with the name of the topic that asks it.</summary>
public sealed record CardView(string Key, string TopicSlug, string TopicTitle, Question Question)
{
    public string Address => $"/topics/{TopicSlug}/self-check/{Question.Id}";
}

public static class QuestionQueries
{
    public static IQueryable<CardView> AsCards(this IQueryable<QuestionRow> questions) =>
        questions
            .OrderBy(row => row.TopicPosition)
            .ThenBy(row => row.Position)
            .Select(row => new CardView(row.Key, row.Topic.Slug, row.Topic.Title, row.Question));

    /// <summary>The cards of some keys, by the key each had when it was asked; former keys find the question as it is called now.</summary>
    public static async Task<IReadOnlyDictionary<string, CardView>> CardsAsync(this GuideDb db, IReadOnlyCollection<string> keys, CancellationToken cancel)
    {
        var moved = await db.Keys
            .Where(key => keys.Contains(key.Key) && key.MovedTo != null)
            .ToDictionaryAsync(key => key.Key, key => key.MovedTo!, cancel);
        var living = keys.Select(key => moved.GetValueOrDefault(key, key)).Distinct().ToList();
        var cards = await db.Questions.Where(row => living.Contains(row.Key)).AsCards().ToDictionaryAsync(card => card.Key, cancel);
        return keys
            .Select(key => (key, Card: cards.GetValueOrDefault(moved.GetValueOrDefault(key, key))))
            .Where(pair => pair.Card is not null)
            .ToDictionary(pair => pair.key, pair => pair.Card!);
    }
}
