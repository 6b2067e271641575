using DeStalinization.Content.Parsing;
using DeStalinization.Learning.Answers;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Checking;

/// <summary>A question on which answers are tried before learners try theirs.</summary>
/// <param name="Written">As parsing made it; places are known of this one.</param>
/// <param name="Weighed">With the weights of its claims, over all topics, drafts included.</param>
internal sealed record Rehearsal(Question Written, Question Weighed)
{
    internal static IEnumerable<Rehearsal> All(GuideDraft draft)
    {
        var all = new Unit("all", "All", RichText.Empty, [.. draft.Topics.Select(topic => topic.Topic)]);
        var weighed = ClaimWeights.Weigh(draft.Guide with { Units = [all] });
        return QuestionsOf(all)
            .Zip(weighed.Units.SelectMany(QuestionsOf), (written, ready) => new Rehearsal(written, ready))
            .Where(rehearsal => OversizeRule.IsMet(rehearsal.Written));
    }

    /// <summary>The points that an answer leaves out, of those that it must mention.</summary>
    /// <param name="required">Ids of points; none means all.</param>
    internal IEnumerable<PointFeedback> Missed(string answer, IReadOnlyList<string> required) =>
        from point in AnswerChecker.Check(Weighed, answer).Points
        where required.Count == 0 || required.Contains(point.PointId)
        where point.Coverage != Coverage.Mentioned
        select point;

    internal IEnumerable<PointFeedback> Mentioned(string answer) =>
        AnswerChecker.Check(Weighed, answer).Points.Where(point => point.Coverage == Coverage.Mentioned);

    private static IEnumerable<Question> QuestionsOf(Unit unit) => unit.Topics.SelectMany(topic => topic.Questions);
}
