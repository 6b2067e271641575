using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>
/// Events stand in the order of their dates, as a reader takes them in. Only an event that ended before an earlier-listed one began is out
/// of order: whether <c>1956</c> or <c>1956-02</c> comes first is the author's choice.
/// </summary>
internal static class EventOrderRule
{
    private const string Rule = "DS062";

    internal static IEnumerable<Diagnostic> Check(GuideDraft draft) =>
        from each in draft.Topics
        let events = each.Topic.Events
        from later in events.Index()
        let overtaken = events.Take(later.Index).FirstOrDefault(earlier => later.Item.Date.Last < earlier.Date.First)
        where overtaken is not null
        select draft.Places[later.Item].Error(
            Rule,
            $"The event of {later.Item.Date} stands after that of {overtaken.Date}.",
            "Put the events in the order of their dates.");
}
