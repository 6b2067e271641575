using DeStalinization.Learning.Guide;

namespace DeStalinization.Learning.Tests.Guide;

public sealed class CardKeyTests
{
    [Fact]
    public void A_key_is_read_back_from_what_it_writes()
    {
        var key = new CardKey("secret-speech", "why-1956");

        Assert.Equal("secret-speech#why-1956", key.ToString());
        Assert.True(CardKey.TryParse(key.ToString(), out var read));
        Assert.Equal(key, read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("secret-speech")]
    [InlineData("secret-speech#")]
    [InlineData("#why-1956")]
    [InlineData("secret-speech#why#1956")]
    public void Text_that_is_no_key_is_refused(string? text)
    {
        Assert.False(CardKey.TryParse(text, out var key));
        Assert.Equal(default, key);
    }
}
