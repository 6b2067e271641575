using static DeStalinization.Content.Tests.Checking.SoundGuide;

namespace DeStalinization.Content.Tests.Checking;

public sealed class EventsTests
{
    private const string Speech = "topics/speech.md";
    private const string Last = "1956-06\n";

    [Theory]
    [InlineData("1957-01-01")]
    [InlineData("1957")]
    public void An_event_outside_the_dates_of_its_topic_is_a_fault(string date) => Assert.Equal(
        [
            $"topics/speech.md(23,1): error DS060: The event of {date} lies outside the topic's dates, 1956-02/1956-12. " +
            "Mend the date, widen 'dates', or move the event to another topic.",
        ],
        FaultsWith((Speech, Last, date + "\n")));

    [Theory]
    [InlineData("1956-12-31")]
    [InlineData("1956")]
    [InlineData("1956/1957")]
    public void An_event_that_overlaps_the_dates_of_its_topic_is_no_fault(string date) =>
        Assert.Empty(FaultsWith((Speech, Last, date + "\n")));

    [Fact]
    public void An_event_after_a_later_one_is_a_fault() => Assert.Equal(
        [
            "topics/speech.md(23,1): error DS061: The event of 1956-02-24 stands after that of 1956-02-25. " +
            "Put the events in the order of their dates.",
        ],
        FaultsWith((Speech, Last, "1956-02-24\n")));

    [Fact]
    public void The_order_of_events_whose_dates_overlap_is_the_author_s() => Assert.Empty(FaultsWith((Speech, Last, "1956-02\n")));

    [Fact]
    public void A_vague_date_between_does_not_hide_the_wrong_order() => Assert.Equal(
        [
            "topics/speech.md(26,1): error DS061: The event of 1956-02-24 stands after that of 1956-02-25. " +
            "Put the events in the order of their dates.",
        ],
        FaultsWith((Speech, Last, "1956\n:   A year {#event-year}\n\n1956-02-24\n")));
}
