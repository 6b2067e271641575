using DeStalinization.Web.Pages.Shared;

namespace DeStalinization.Web.Tests.Pages.Shared;

public sealed class DueTextTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(-3, "today")]
    [InlineData(0, "today")]
    [InlineData(1, "tomorrow, 24 November 2026")]
    [InlineData(12, "in 12 days, 5 December 2026")]
    [InlineData(90, "in 3 months, 21 February 2027")]
    [InlineData(1000, "in 2.7 years, 19 August 2029")]
    public void A_due_date_is_said_in_words_and_as_a_date(int days, string text) =>
        Assert.Equal(text, DueText.When(Now.AddDays(days), Now));
}
