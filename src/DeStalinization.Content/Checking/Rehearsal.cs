using DeStalinization.Learning.Answers;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Checking;

/// <summary>A question on which answers are tried before learners try theirs.</summary>
/// <param name="Written">As parsing made it; places are known of this one.</param>
/// <param name="Weighed">With the weights of its claims, over all topics, drafts included.</param>
internal sealed record Rehearsal(Question Written, Question Weighed)
{
    private readonly Lazy<Func<string, Feedback>> check = new(() => AnswerChecker.Checker(Weighed));

    /// <summary>Of every question of a topic that is small enough.</summary>
    internal static IReadOnlyList<Rehearsal> Of(Topic written, Topic weighed) =>
    [
        .. written.Questions
            .Zip(weighed.Questions, (question, prepared) => new Rehearsal(question, prepared))
            .Where(rehearsal => OversizeRule.IsMet(rehearsal.Written)),
    ];

    /// <summary>The points that an answer leaves out, of those that it must mention.</summary>
    /// <param name="required">Ids of points; none means all.</param>
    internal IEnumerable<PointFeedback> Missed(string answer, IReadOnlyList<string> required) =>
        from point in check.Value(answer).Points
        where required.Count == 0 || required.Contains(point.PointId)
        where point.Coverage != Coverage.Mentioned
        select point;

    internal IEnumerable<PointFeedback> Mentioned(string answer) =>
        check.Value(answer).Points.Where(point => point.Coverage == Coverage.Mentioned);
}
