using DeStalinization.Content.Tests.Support;
using DeStalinization.Learning.Answers;

namespace DeStalinization.Content.Tests.Labelled;

/// <summary>One key point of one labelled answer: what the reader says of it, and what the checker says.</summary>
/// <param name="IsMade">What the reader says.</param>
internal sealed record Judgement(LabelledAnswer Answer, bool IsMade, PointFeedback Found)
{
    internal static IReadOnlyList<Judgement> All { get; } = [.. LabelledAnswer.All.SelectMany(Of)];

    /// <summary>The tick that a learner finds set.</summary>
    internal bool IsTicked => Found.Coverage == Coverage.Mentioned;

    internal bool IsMisread => IsTicked != IsMade;

    internal string Name => $"{(IsTicked ? "accepted" : "rejected")} {Answer.Card} {Found.PointId}";

    private static IEnumerable<Judgement> Of(LabelledAnswer answer)
    {
        var (slug, id) = (answer.Card.Split('#')[0], answer.Card.Split('#')[1]);
        var question = Course.TopicOf(slug).Questions.Single(question => question.Id == id);
        return AnswerChecker.Check(question, answer.Text).Points.Select(found => new Judgement(answer, answer.Made.Contains(found.PointId), found));
    }
}
