using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>
/// An event belongs to the time its topic is about: none lies wholly before the first day of the topic's <c>dates</c> or wholly after the
/// last. One that overlaps an end is in range, so <c>1953</c> is in range of <c>1953-03/1964-10</c>. Without dates any event will do.
/// </summary>
internal static class EventRangeRule
{
    private const string Rule = "DS060";

    internal static IEnumerable<Diagnostic> Check(GuideDraft draft) =>
        from each in draft.Topics
        let dates = each.Topic.Dates
        where dates is not null
        from happened in each.Topic.Events
        where happened.Date.Last < dates.First || happened.Date.First > dates.Last
        select draft.Places[happened].Error(
            Rule,
            $"The event of {happened.Date} lies outside the topic's dates, {dates}.",
            "Mend the date, widen 'dates', or move the event to another topic.");
}
