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

    [Fact]
    public void A_code_can_be_typed_in_small_letters_and_with_spaces()
    {
        var code = MoveCode.Create();
        Assert.Equal(code.Hash, MoveCode.Parse($" {code.ToString().ToLowerInvariant().Replace('-', ' ')} ")!.Hash);
        Assert.NotEqual(code.Hash, MoveCode.Create().Hash);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ACDE-FGH")]
    [InlineData("ACDE-FGHO")]
    [InlineData("ACDE-FGH1")]
    [InlineData("ACDE-FGHJ-K")]
    public void What_is_no_code_is_none(string? text) => Assert.Null(MoveCode.Parse(text));

    [Theory]
    [InlineData("topic.the-thaw.questions.0123456789abcdef0123456789abcdef", "/topics/the-thaw/self-check")]
    [InlineData("unit.the-thaw-unit.all.0123456789abcdef0123456789abcdef.exam", "/units/the-thaw-unit/self-check")]
    [InlineData("practice.gulag#b,glossary#zek~reversed.quick.0123456789abcdef0123456789abcdef", "/practice")]
    [InlineData("review..all.0123456789abcdef0123456789abcdef", "/review")]
    public void A_sitting_goes_on_where_its_key_says(string text, string path)
    {
        Assert.True(SittingKey.TryParse(text, null, out var key));
        Assert.Equal(text, key.ToString());
        Assert.Equal($"{path}?sitting={Uri.EscapeDataString(text)}", key.Address);
    }

    [Theory]
    [InlineData("")]
    [InlineData("review-0123456789abcdef0123456789abcdef")]
    [InlineData("review.x.all.0123456789abcdef0123456789abcdef")]
    [InlineData("topic..all.0123456789abcdef0123456789abcdef")]
    [InlineData("topic.a/../b.all.0123456789abcdef0123456789abcdef")]
    [InlineData("topic.a.some.0123456789abcdef0123456789abcdef")]
    [InlineData("topic.a.all.0123456789abcdef0123456789abcdef\" onclick")]
    public void What_is_no_sitting_is_none(string text) => Assert.False(SittingKey.TryParse(text, null, out _));
}
