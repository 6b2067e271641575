using DeStalinization.Content.Dialect;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Parsing.Topics;

/// <summary>
/// Grammar: a definition list. Each term is a date (<see cref="HistoricalDate"/>), each definition one event of that date, in one
/// paragraph, perhaps ended by <c>{#id lane=… fact=…}</c>; without an id it is called <c>event-</c> and the date. The lane is
/// <c>soviet-union</c>, <c>eastern-europe</c> or <c>world</c>, the first where none is named.
/// </summary>
internal static class TimelineParser
{
    private const string LaneKey = "lane";

    private static readonly Dictionary<string, Lane> Lanes = new()
    {
        ["soviet-union"] = Lane.SovietUnion,
        ["eastern-europe"] = Lane.EasternEurope,
        ["world"] = Lane.World,
    };

    internal static IReadOnlyList<TimelineEvent> Parse(Page page, Section section, string slug)
    {
        var made = new MadeIds();
        var events = new List<TimelineEvent>();
        foreach (var (term, paragraph) in Items.Definitions(page, section.Blocks, "a list of dates, each with ':' and an event under it"))
        {
            var written = PlainText.Of(term);
            var attributes = page.Take(paragraph, "#", IdentityReader.Formerly, LaneKey, FactReader.Key);
            if (!HistoricalDate.TryParse(written, out var date))
            {
                page.Fault(term, Rules.BadDate, $"'{written}' is not a date.", FrontMatterReader.HowToDate);
                continue;
            }
            var (id, formerly) = IdentityReader.Optional(page, attributes, () => made.Make("event-", date.Iso));
            var (lane, fact) = (LaneOf(page, attributes), FactReader.Read(page, attributes, slug));
            events.Add(page.Placed(new TimelineEvent(id, formerly, date, page.Inline(paragraph), lane, fact), term));
        }
        return events;
    }

    private static Lane LaneOf(Page page, AttributeSet attributes)
    {
        if (attributes[LaneKey] is not { } written)
            return Lane.SovietUnion;
        if (!Lanes.TryGetValue(written, out var lane))
            page.Fault(attributes.List!, Rules.BadAttributeValue, $"There is no lane '{written}'.", $"Write lane={string.Join(", lane=", Lanes.Keys)} or leave it out.");
        return lane;
    }
}
