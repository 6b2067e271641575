using DeStalinization.Content.Dialect;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Parsing.Topics;

/// <summary>
/// Grammar: a definition list. Each term is a date (<see cref="HistoricalDate"/>), each definition one event of that date, in one
/// paragraph, perhaps ended by <c>{#id}</c>; without one its id is <c>event-</c> and the date.
/// </summary>
internal static class TimelineParser
{
    internal static IReadOnlyList<TimelineEvent> Parse(Page page, Section section)
    {
        var made = new MadeIds();
        var events = new List<TimelineEvent>();
        foreach (var (term, paragraph) in Items.Definitions(page, section.Blocks, "a list of dates, each with ':' and an event under it"))
        {
            var written = PlainText.Of(term);
            var attributes = page.Take(paragraph, "#", IdentityReader.Formerly);
            if (!HistoricalDate.TryParse(written, out var date))
            {
                page.Fault(term, Rules.BadDate, $"'{written}' is not a date.", FrontMatterReader.HowToDate);
                continue;
            }
            var (id, formerly) = IdentityReader.Optional(page, attributes, () => made.Make("event-", date.Iso));
            events.Add(page.Placed(new TimelineEvent(id, formerly, date, page.Inline(paragraph)), term));
        }
        return events;
    }
}
