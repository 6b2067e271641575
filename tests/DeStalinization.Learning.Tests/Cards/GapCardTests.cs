using DeStalinization.Learning.Cards;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Learning.Tests.Cards;

public sealed class GapCardTests
{
    [Theory]
    [InlineData("On <strong>25 February 1956</strong> he spoke.", "On [25 February 1956] he spoke.")]
    [InlineData("<strong>Beria</strong> and <strong>Malenkov</strong>", "[Beria] and [Malenkov]")]
    [InlineData("<em><strong>Novy Mir</strong></em> printed it.", "<em>[Novy Mir]</em> printed it.")]
    [InlineData("<strong><a href=\"/topics/thaw\">The <em>Thaw</em></a></strong> began.", "[The Thaw] began.")]
    [InlineData("<strong>Rock &amp; roll</strong> came.", "[Rock & roll] came.")]
    [InlineData("In <strong>1956</strong>.<sup class=\"note-ref\"><a href=\"#note-1\">1</a></sup>", "In [1956].")]
    [InlineData("In <strong> </strong>May <strong>1956</strong>", "In May [1956]")]
    [InlineData("Nothing is bold.", null)]
    [InlineData("Nothing is <strong></strong> bold.", null)]
    public void What_is_bold_is_to_be_filled_in(string html, string? asked)
    {
        var card = GapCard.Of(new CardKey("thaw", "fact"), "The Thaw", new KeyFact("fact", [], new RichText(html, html)));
        Assert.Equal(asked, card is null ? null : string.Concat(card.Pieces.Select(piece => piece.Blank is null ? piece.Html : $"[{piece.Blank}]")));
    }

    [Fact]
    public void Its_title_does_not_say_what_is_missing() =>
        Assert.Equal("Fill in: On … he spoke of R & D.", GapCard.Of(new CardKey("t", "f"), "T", new KeyFact("f", [], SmallGuide.Text("On <strong>Monday</strong> he spoke of R &amp; D.")))!.Title);
}
