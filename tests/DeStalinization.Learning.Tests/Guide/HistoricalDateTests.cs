using System.Globalization;
using CsCheck;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Learning.Tests.Guide;

public sealed class HistoricalDateTests
{
    [Theory]
    [InlineData("1956", "1956-01-01", "1956-12-31", "1956")]
    [InlineData("1956-02", "1956-02-01", "1956-02-29", "February 1956")]
    [InlineData("1957-02", "1957-02-01", "1957-02-28", "February 1957")]
    [InlineData("1956-02-25", "1956-02-25", "1956-02-25", "25 February 1956")]
    [InlineData("1953/1964", "1953-01-01", "1964-12-31", "1953–1964")]
    [InlineData("1953-03-05/1964-10", "1953-03-05", "1964-10-31", "5 March 1953–October 1964")]
    [InlineData("1968-01-05/1968-08-20", "1968-01-05", "1968-08-20", "5 January 1968–20 August 1968")]
    [InlineData("c. 1930", "1930-01-01", "1930-12-31", "about 1930")]
    [InlineData("c.1930/1933", "1930-01-01", "1933-12-31", "about 1930–1933")]
    [InlineData(" 1956 ", "1956-01-01", "1956-12-31", "1956")]
    public void A_date_is_known_to_the_precision_that_it_is_written_in(string text, string first, string last, string display)
    {
        Assert.True(HistoricalDate.TryParse(text, out var date));
        Assert.Equal((Day(first), Day(last), display), (date.First, date.Last, date.Display));
    }

    [Theory]
    [InlineData("1956", "1956")]
    [InlineData("c.1930", "c. 1930")]
    [InlineData(" 1953/1964 ", "1953/1964")]
    public void A_date_is_written_as_it_is_read(string text, string written)
    {
        Assert.True(HistoricalDate.TryParse(text, out var date));
        Assert.Equal(written, date.ToString());
        Assert.True(HistoricalDate.TryParse(written, out var again));
        Assert.Equal(date, again);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("c.")]
    [InlineData("/")]
    [InlineData("56")]
    [InlineData("25 February 1956")]
    [InlineData("1956-2")]
    [InlineData("1956-13")]
    [InlineData("1957-02-29")]
    [InlineData("0000")]
    [InlineData("1956/")]
    [InlineData("1964/1953")]
    [InlineData("1956/1956")]
    [InlineData("1953/1956/1964")]
    [InlineData("١٩٥٦")]
    public void Text_that_is_no_such_date_is_refused(string? text) => Assert.False(HistoricalDate.TryParse(text, out _));

    [Fact]
    public void Every_day_is_read_back_and_lies_in_its_month_and_year() => Gen.DateOnly.Sample(day =>
    {
        foreach (var format in (string[])["yyyy", "yyyy-MM", "yyyy-MM-dd"])
        {
            Assert.True(HistoricalDate.TryParse(day.ToString(format, CultureInfo.InvariantCulture), out var date));
            Assert.InRange(day, date.First, date.Last);
        }
    });

    [Fact]
    public void No_text_breaks_the_reader() => Gen.Char["0123456789-/c. "].Array[0, 25].Select(string.Concat).Sample(text =>
    {
        if (HistoricalDate.TryParse(text, out var date))
            Assert.True(date.First <= date.Last && date.Display.Length > 0);
    });

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
