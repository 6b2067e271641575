using DeStalinization.Learning.Answers;
using DeStalinization.Learning.Cards;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Learning.Tests.Cards;

public sealed class CardCheckerTests
{
    private static readonly CardKey Key = new("glossary", "thaw");

    [Theory]
    [InlineData("25 February 1956", "25 February 1956", Coverage.Mentioned)]
    [InlineData("25 February 1956", "February 25, 1956", Coverage.Mentioned)]
    [InlineData("25 February 1956", "25th of february 1956", Coverage.Mentioned)]
    [InlineData("25 February 1956", "25 Febuary 1956", Coverage.Mentioned)]
    [InlineData("25 February 1956", "25 Feb 1956", Coverage.Mentioned)]
    [InlineData("25 February 1956", "25 Feb. 1956", Coverage.Mentioned)]
    [InlineData("25 February 1956", "25.2.1956", Coverage.Mentioned)]
    [InlineData("25 February 1956", "25/02/1956", Coverage.Mentioned)]
    [InlineData("25 February 1956", "1956", Coverage.Partly)]
    [InlineData("25 February 1956", "24 February 1956", Coverage.Partly)]
    [InlineData("25 February 1956", "25 January 1957", Coverage.Partly)]
    [InlineData("25 February 1956", "5 March 1953", Coverage.NotFound)]
    [InlineData("1956", "1965", Coverage.NotFound)]
    [InlineData("1956", "", Coverage.NotFound)]
    [InlineData("March", "Mar", Coverage.Mentioned)]
    [InlineData("March", "May", Coverage.NotFound)]
    [InlineData("May", "Ma", Coverage.NotFound)]
    [InlineData("30,000", "30000", Coverage.Mentioned)]
    [InlineData("30,000", "30 000", Coverage.Mentioned)]
    [InlineData("30,000", "3,000", Coverage.NotFound)]
    [InlineData("1.2 million", "1.2 million", Coverage.Mentioned)]
    [InlineData("ten", "10", Coverage.Mentioned)]
    [InlineData("the Presidium", "presidium", Coverage.Mentioned)]
    [InlineData("Khrushchev", "Krushchev", Coverage.Mentioned)]
    [InlineData("Khrushchev", "Brezhnev", Coverage.NotFound)]
    [InlineData("commissions", "commission", Coverage.Mentioned)]
    [InlineData("KGB", "kgb", Coverage.Mentioned)]
    [InlineData("KGB", "NKGB", Coverage.NotFound)]
    public void A_blank_takes_a_date_a_number_or_a_name_however_it_is_written(string meant, string typed, Coverage found) =>
        Assert.Equal(found, CardChecker.Check(Gap(meant), typed).Parts.Single().Coverage);

    [Fact]
    public void Each_blank_is_read_by_itself()
    {
        var parts = CardChecker.Check(Gap("Beria", "1953"), CardAnswer.OfBlanks(["1953", " Beria\n"])).Parts;
        Assert.Equal([Coverage.NotFound, Coverage.NotFound], parts.Select(part => part.Coverage));
        Assert.Equal(["1953", "Beria"], parts.Select(part => part.Written));
        Assert.Equal(["blank-1", "blank-2"], parts.Select(part => part.Id));
    }

    [Theory]
    [InlineData("De-Stalinization")]
    [InlineData("destalinisation")]
    [InlineData("de Stalinization")]
    [InlineData("de-stalinizaton")]
    [InlineData("the break with Stalin")]
    public void A_term_answers_to_each_of_its_names_and_forgives_a_slip(string typed) =>
        Assert.Equal(["term"], CardChecker.Check(Term(), typed).Mentioned);

    [Theory]
    [InlineData("Stalinization")]
    [InlineData("Stalin")]
    [InlineData("")]
    public void Another_term_is_not_taken_for_it(string typed) => Assert.Empty(CardChecker.Check(Term(), typed).Mentioned);

    [Theory]
    [InlineData("glossary#thaw", true, "It melted")]
    [InlineData("glossary#frost", false, "It froze")]
    [InlineData("glossary#nothing", false, "")]
    [InlineData("", false, "")]
    public void A_turned_round_term_has_one_right_choice(string chosen, bool isRight, string written)
    {
        var card = Term() with
        {
            Key = Key with { Id = "thaw~reversed" },
            Definition = new RichText("<p>It &lt; melted</p>", "It < melted"),
            Choices = [new TermChoice("glossary#frost", SmallGuide.Text("It froze")), new TermChoice("glossary#thaw", SmallGuide.Text("It melted"))],
        };
        var part = CardChecker.Check(card, chosen).Parts.Single();
        Assert.Equal((isRight ? Coverage.Mentioned : Coverage.NotFound, written), (part.Coverage, part.Written));
        Assert.Equal("It &lt; melted", part.Label.Html);
    }

    [Theory]
    [InlineData("1953 1954 1955 1956", "", Coverage.Mentioned)]
    [InlineData("1954 1953 1955 1956", "1953<1954", Coverage.Partly)]
    [InlineData("1954 1953 1956 1955", "1953<1954 1955<1956", Coverage.Partly)]
    [InlineData("1956 1955 1954 1953", "1955<1956 1954<1955 1953<1954", Coverage.NotFound)]
    [InlineData("1953 1954 1955", "", Coverage.Partly)]
    [InlineData("1953 1953 1954 1955", "", Coverage.Partly)]
    [InlineData("nonsense", "", Coverage.NotFound)]
    [InlineData("", "", Coverage.NotFound)]
    public void An_order_shows_the_neighbours_that_stand_the_wrong_way_round(string given, string swapped, Coverage coverage)
    {
        var card = new OrderCard(Key, "The Thaw", [.. Enumerable.Range(1953, 4).Select(year => SmallGuide.Event($"{year}"))]);
        var feedback = CardChecker.Check(card, given);
        Assert.Equal(swapped, string.Join(' ', feedback.Swapped!.Select(pair => $"{pair.First.Id}<{pair.Second.Id}")));
        Assert.Equal(coverage, feedback.Parts.Single().Coverage);
    }

    [Theory]
    [InlineData("false", true)]
    [InlineData("false\nBecause the censors stayed.", true)]
    [InlineData("true", false)]
    [InlineData("true\nfalse", false)]
    [InlineData("", false)]
    public void A_misconception_is_to_be_called_false(string answer, bool isRight)
    {
        var card = new MisconceptionCard(Key, "The Thaw", new Misconception("thaw", [], SmallGuide.Text("No censors"), SmallGuide.Text("They stayed")));
        Assert.Equal(isRight, CardChecker.Check(card, answer).Mentioned.Any());
    }

    [Theory]
    [InlineData(true, null, true, "")]
    [InlineData(false, "  It was not so. \n At all. ", false, "It was not so. \n At all.")]
    public void A_verdict_is_read_as_it_was_written(bool isTrue, string? reason, bool read, string because) =>
        Assert.Equal((read, because), CardAnswer.VerdictOf(CardAnswer.OfVerdict(isTrue, reason)));

    private static TermCard Term() => new(Key, "page", "De-Stalinization", ["break with Stalin"], SmallGuide.Text("It melted"), []);

    private static GapCard Gap(params string[] blanks) =>
        new(Key, "The Thaw", new KeyFact("fact", [], RichText.Empty), [.. blanks.Select(blank => new FactPiece("", blank))]);
}
