using DeStalinization.Content.Parsing;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Checking;

/// <summary>
/// An event belongs to the time its topic is about: none lies wholly before the first day of the topic's <c>dates</c> or wholly after the
/// last. One that overlaps an end is in range, so <c>1953</c> is in range of <c>1953-03/1964-10</c>. Without dates any event will do.
/// </summary>
internal static class EventRangeRule
{
    private const string Rule = "DS060";

    internal static IEnumerable<Diagnostic> Check(Topic topic, SourceMap places) =>
        from happened in topic.Events
        let dates = topic.Dates
        where dates is not null
        where happened.Date.Last < dates.First || happened.Date.First > dates.Last
        select places[happened].Error(
            Rule,
            $"The event of {happened.Date} lies outside the topic's dates, {dates}.",
            "Mend the date, widen 'dates', or move the event to another topic.");
}
