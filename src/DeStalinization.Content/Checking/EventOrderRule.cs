using DeStalinization.Content.Parsing;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Checking;

/// <summary>
/// Events stand in the order of their dates, as a reader takes them in. Only an event that ended before an earlier-listed one began is out
/// of order: whether <c>1956</c> or <c>1956-02</c> comes first is the author's choice.
/// </summary>
internal static class EventOrderRule
{
    private const string Rule = "DS061";

    internal static IEnumerable<Diagnostic> Check(GuideDraft draft) =>
        draft.Topics.SelectMany(each => CheckOrder(draft, each.Topic.Events));

    private static IEnumerable<Diagnostic> CheckOrder(GuideDraft draft, IReadOnlyList<TimelineEvent> events)
    {
        HistoricalDate? latest = null;
        foreach (var happened in events)
        {
            if (happened.Date.Last < latest?.First)
            {
                yield return draft.Places[happened].Error(
                    Rule,
                    $"The event of {happened.Date} stands after that of {latest}.",
                    "Put the events in the order of their dates.");
            }
            latest = happened.Date.First < latest?.First ? latest : happened.Date;
        }
    }
}
