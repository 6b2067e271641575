using DeStalinization.Learning.Answers;
using DeStalinization.Learning.Scheduling;

namespace DeStalinization.Learning.Tests.Answers;

public sealed class RatingSuggestionTests
{
    [Theory]
    [InlineData(0, 4, Rating.Again)]
    [InlineData(1, 4, Rating.Again)]
    [InlineData(2, 4, Rating.Hard)]
    [InlineData(1, 3, Rating.Again)]
    [InlineData(2, 3, Rating.Hard)]
    [InlineData(4, 5, Rating.Hard)]
    [InlineData(5, 5, Rating.Good)]
    [InlineData(0, 0, Rating.Again)]
    public void The_ticks_suggest_a_rating(int ticked, int points, Rating expected) =>
        Assert.Equal(expected, RatingSuggestion.From(ticked, points));
}
