using DeStalinization.Content.Parsing;
using DeStalinization.Learning.Answers;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Checking;

/// <summary>
/// The answers of all questions tried, which takes longer than all the other rules together: many questions at a time, and from one reading to
/// the next only those that changed, or whose claims weigh otherwise than before.
/// </summary>
internal sealed class Rehearsals
{
    private readonly PassageCounts counts = new();
    private Dictionary<Topic, Tried> tried = new(ReferenceEqualityComparer.Instance);

    /// <summary>The guide with its claims weighed; topics that are as they were at the last reading are the same objects.</summary>
    /// <remarks>To be called after <see cref="Check"/>, for a draft without faults.</remarks>
    internal StudyGuide Weighed(GuideDraft draft)
    {
        if (draft.Topics.Any(topic => topic.IsDraft))
            return ClaimWeights.Weigh(draft.Guide);
        return draft.Guide with { Units = [.. draft.Guide.Units.Select(unit => unit with { Topics = [.. unit.Topics.Select(topic => tried[topic].Weighed)] })] };
    }

    internal IEnumerable<Diagnostic> Check(GuideDraft draft)
    {
        IReadOnlyList<Topic> topics = [.. draft.Topics.Select(topic => topic.Topic)];
        if (topics.Any(AreWeightsNeeded))
            counts.Follow(draft.Guide with { Units = [new Unit("all", "All", RichText.Empty, topics)] });
        var now = InParallel.Each(topics, topic => Try(draft, topic));
        tried = topics.Zip(now).ToDictionary(pair => pair.First, pair => pair.Second, (IEqualityComparer<Topic>)ReferenceEqualityComparer.Instance);
        return now.SelectMany(topic => topic.Faults);
    }

    private bool AreWeightsNeeded(Topic topic) => tried.TryGetValue(topic, out var before) ? before.NeedsWeights : ClaimWeights.AreNeeded(topic);

    /// <summary>What came of the topic the last time, unless it is another now, or its claims weigh otherwise.</summary>
    private Tried Try(GuideDraft draft, Topic topic)
    {
        var before = tried.GetValueOrDefault(topic);
        if (before is not null && (!before.NeedsWeights || counts.AreAsBefore(Shares(before.Weighed))))
            return before;
        var weighed = ClaimWeights.Weigh(topic, counts);
        return before is not null && Shares(before.Weighed).SequenceEqual(Shares(weighed))
            ? before
            : new Tried(weighed, ClaimWeights.AreNeeded(topic), Faults(draft, Rehearsal.Of(topic, weighed)));
    }

    private static IEnumerable<WeightedStem> Shares(Topic topic) =>
        topic.Questions.SelectMany(question => question.KeyPoints).SelectMany(point => point.ClaimStems);

    private static IReadOnlyList<Diagnostic> Faults(GuideDraft draft, IReadOnlyList<Rehearsal> rehearsals) =>
    [
        .. ModelAnswerRule.Check(draft, rehearsals),
        .. GivenAwayRule.Check(draft, rehearsals),
        .. AcceptedSampleRule.Check(draft, rehearsals),
        .. RejectedSampleRule.Check(draft, rehearsals),
    ];

    private sealed record Tried(Topic Weighed, bool NeedsWeights, IReadOnlyList<Diagnostic> Faults);
}
