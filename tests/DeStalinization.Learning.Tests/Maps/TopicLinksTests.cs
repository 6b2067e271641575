using DeStalinization.Learning.Maps;

namespace DeStalinization.Learning.Tests.Maps;

public sealed class TopicLinksTests
{
    private static readonly TopicLinks Links = TopicLinks.Of(DrawnGuide.Of(["a: c b glossary", "b"], ["c: a", "d: a d a"]));

    [Fact]
    public void A_pair_is_linked_once_whichever_of_the_two_names_the_other() =>
        Assert.Equal(["a-b", "a-c mutual", "a-d"], Links.All.Select(link => $"{link.From}-{link.To}{(link.IsMutual ? " mutual" : "")}"));

    [Theory]
    [InlineData("a", "c b d")]
    [InlineData("b", "a")]
    [InlineData("d", "a")]
    public void Neighbours_are_those_named_in_their_order_and_then_those_that_name(string slug, string neighbours) =>
        Assert.Equal(neighbours, string.Join(' ', Links.Neighbours(slug)));
}
