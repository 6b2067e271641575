using DeStalinization.Learning.Answers;
using DeStalinization.Learning.Cards;
using DeStalinization.Learning.Guide;
using DeStalinization.Web.Store.Guide;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.Review;

/// <summary>What an answer got, ready to be shown.</summary>
/// <param name="CanTick">The learner has not rated it yet, and it is kept.</param>
public sealed record FeedbackView(StudyCard Card, string Answer, CardFeedback Feedback, IReadOnlyList<PartView> Parts, bool CanTick)
{
    /// <param name="ticked">Ids of parts; null to tick those that were found.</param>
    public static async Task<FeedbackView> OfAsync(
        GuideDb guide, StudyCard card, string answer, IReadOnlyCollection<string>? ticked, bool canTick, CancellationToken cancel)
    {
        var feedback = CardChecker.Check(card, answer);
        var slugs = feedback.Parts.Select(part => part.Fact?.TopicSlug).OfType<string>().Distinct().ToList();
        var topics = slugs.Count == 0 ? [] : await guide.Topics.Where(topic => slugs.Contains(topic.Slug)).Select(topic => new { topic.Slug, topic.Facts }).ToListAsync(cancel);
        var facts = topics
            .SelectMany(topic => topic.Facts, (topic, fact) => (Key: new FactReference(topic.Slug, fact.Id), fact.Text))
            .ToDictionary(fact => fact.Key, fact => fact.Text);
        var found = ticked ?? [.. feedback.Mentioned];
        return new FeedbackView(
            card,
            answer,
            feedback,
            [.. feedback.Parts.Select(part => new PartView(part, found.Contains(part.Id), part.Fact is { } fact ? facts.GetValueOrDefault(fact) : null))],
            canTick);
    }

    /// <summary>Whether a part that is missing has its fact beside it.</summary>
    public bool HasFacts => Parts.Any(part => part.IsTaughtHere);

    public IReadOnlyList<string> Ticked => [.. Parts.Where(part => part.IsTicked).Select(part => part.Part.Id)];
}

/// <param name="Fact">The fact that teaches it; null where the guide names none.</param>
public sealed record PartView(CardPart Part, bool IsTicked, RichText? Fact)
{
    public bool IsTaughtHere => Fact is not null && Part.Coverage != Coverage.Mentioned;
}
