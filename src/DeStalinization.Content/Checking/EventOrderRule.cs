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

    internal static IEnumerable<Diagnostic> Check(Topic topic, SourceMap places)
    {
        HistoricalDate? latest = null;
        foreach (var happened in topic.Events)
        {
            if (happened.Date.Last < latest?.First)
            {
                yield return places[happened].Error(
                    Rule,
                    $"The event of {happened.Date} stands after that of {latest}.",
                    "Put the events in the order of their dates.");
            }
            latest = happened.Date.First < latest?.First ? latest : happened.Date;
        }
    }
}
