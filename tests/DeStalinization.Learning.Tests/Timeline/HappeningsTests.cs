using DeStalinization.Learning.Guide;
using DeStalinization.Learning.Timeline;

namespace DeStalinization.Learning.Tests.Timeline;

public sealed class HappeningsTests
{
    [Theory]
    [InlineData("1956-02-25", "Khrushchev gives the Secret Speech", "He gives the Secret Speech", 1, 1)]
    [InlineData("1964-10-14", "Khrushchev is removed from power", "The Central Committee votes him out", 1, 2)]
    [InlineData("1962-11", "*One Day* appears", "*One Day* appears", 1, 1)]
    [InlineData("1962-11", "*One Day* appears", "The Party is split", 2, 2)]
    [InlineData("1954-03", "The Virgin Lands campaign is decided", "The Virgin Lands drive begins", 1, 1)]
    [InlineData("1958", "The Machine-Tractor Stations are sold to the farms", "The Yugoslav Party programme is attacked", 2, 2)]
    public void Two_tellings_of_one_date_are_one_happening_when_they_can_be_no_other(string date, string first, string second, int happenings, int accounts)
    {
        var found = Happenings.Of([Telling("a", date, first), Telling("b", date, second)]);
        Assert.Equal((happenings, accounts), (found.Count, found.Sum(happening => happening.Accounts.Count)));
    }

    [Fact]
    public void Another_lane_is_another_happening() =>
        Assert.Equal(2, Happenings.Of([Telling("a", "1956-06-28", "Strike"), Telling("b", "1956-06-28", "Strike", Lane.EasternEurope)]).Count);

    [Fact]
    public void Happenings_stand_in_the_order_of_their_dates() =>
        Assert.Equal(
            ["1953-01-13", "1956-01-01", "1956-01", "1956"],
            Happenings.Of([Telling("a", "1956", "A"), Telling("b", "1956-01", "B"), Telling("c", "1956-01-01", "C"), Telling("d", "1953-01-13", "D")])
                .Select(happening => happening.Date.Iso));

    [Fact]
    public void The_telling_that_stands_by_itself_is_shown()
    {
        var found = Assert.Single(Happenings.Of([Telling("life", "1953-03-05", "He dies"), Telling("death", "1953-03-05", "Stalin dies")]));
        Assert.Equal(("death", "Stalin dies"), (found.Best.TopicSlug, found.Text));
        Assert.Equal("The life: He dies", Telling("life", "1953-03-05", "He dies").Text);
    }

    private static Telling Telling(string topic, string date, string text, Lane lane = Lane.SovietUnion) =>
        HistoricalDate.TryParse(date, out var parsed)
            ? new Telling(topic, $"The {topic}", new TimelineEvent($"event-{topic}", [], parsed, new RichText(text, text), lane, null))
            : throw new FormatException(date);
}
