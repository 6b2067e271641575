using DeStalinization.Web.Learners;

namespace DeStalinization.Web.Tests.Learners;

/// <summary>What comes back from a browser is read with suspicion.</summary>
public sealed class KeyTests
{
    [Fact]
    public void A_token_survives_the_way_to_the_browser_and_back()
    {
        var token = LearnerToken.Create();
        Assert.Equal(22, token.ToString().Length);
        Assert.Equal(token.Hash, LearnerToken.Parse(token.ToString())!.Hash);
        Assert.NotEqual(token.Hash, LearnerToken.Create().Hash);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("!!!!!!!!!!!!!!!!!!!!!!")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void What_is_no_token_is_none(string? text) => Assert.Null(LearnerToken.Parse(text));

    [Theory]
    [InlineData("topic-0123456789abcdef0123456789abcdef", "/topics/the-thaw/self-check?sitting=topic-0123456789abcdef0123456789abcdef")]
    [InlineData("review-0123456789abcdef0123456789abcdef", "/review?sitting=review-0123456789abcdef0123456789abcdef")]
    [InlineData("review-", null)]
    [InlineData("other-0123456789abcdef0123456789abcdef", null)]
    [InlineData("topic-0123456789abcdef0123456789abcdef\" onclick", null)]
    public void A_sitting_goes_on_where_its_key_says(string text, string? address) =>
        Assert.Equal(address, SittingKey.TryParse(text, null, out var key) ? key.Address("the-thaw") : null);
}
