using DeStalinization.Learning.Scheduling;

namespace DeStalinization.Learning.Tests.Scheduling;

public sealed class SittingTests
{
    /// <summary>Cards are letters; what has been rated is a card and A(gain) or G(ood) each.</summary>
    [Theory]
    [InlineData("abcd", "", "a")]
    [InlineData("abcd", "aG", "b")]
    [InlineData("abcd", "aA", "b")]
    [InlineData("abcd", "aA bG", "c")]
    [InlineData("abcd", "aA bG cG", "a")]
    [InlineData("abcd", "aA bG cG aG", "d")]
    [InlineData("abcd", "aA bA cA", "a")]
    [InlineData("abcd", "aA bA cA aG", "b")]
    [InlineData("abcd", "aG bG cG dG", null)]
    [InlineData("ab", "aA bG", "a")]
    [InlineData("ab", "aA bA aG", "b")]
    [InlineData("a", "aA", "a")]
    [InlineData("", "", null)]
    public void A_missed_card_comes_back_after_two_others_when_there_are_two(string cards, string rated, string? next)
    {
        var ratings = rated.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => (one[..1], one[1] == 'A' ? Rating.Again : Rating.Good));
        Assert.Equal(next, Sitting.Next([.. cards.Select(card => card.ToString())], [.. ratings]));
    }
}
