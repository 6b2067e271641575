using DeStalinization.Learning.Cards;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Learning.Tests.Cards;

public sealed class StudyCardsTests
{
    private static readonly string[] Letters = [.. "abcdefghij".Select(letter => letter.ToString())];

    [Theory]
    [InlineData("1953 1954 1955", "1953 1954 1955")]
    [InlineData("1955 1953 1954", "1953 1954 1955")]
    // A month within a year, and a day within a month, may have been before or after.
    [InlineData("1953 1953-06 1954 1955", "1953-06 1954 1955")]
    [InlineData("1956-02 1956-02-25 1956-03 1957", "1956-02-25 1956-03 1957")]
    // One event that lasts through all of them leaves the others to be ordered.
    [InlineData("1953/1964 1954 1956 1957", "1954 1956 1957")]
    [InlineData("1953 c. 1954 1955 1956", "1953 1955 1956")]
    // Too many are spread over the whole timeline, with its ends.
    [InlineData("1951 1952 1953 1954 1955 1956 1957 1958 1959", "1951 1953 1955 1957 1959")]
    [InlineData("1953 1954", null)]
    [InlineData("1953 1953-02 1953-03/1953-12", null)]
    public void Events_are_asked_that_surely_came_one_after_the_other(string dates, string? asked)
    {
        var events = dates.Replace("c. ", "c.", StringComparison.Ordinal).Split(' ').Select(SmallGuide.Event);
        var guide = SmallGuide.Of([], SmallGuide.Unit("u", SmallGuide.Topic("thaw") with { Events = [.. events] }));
        var order = StudyCards.Of(guide).All.OfType<OrderCard>().SingleOrDefault();
        Assert.Equal(asked, order is null ? null : string.Join(' ', order.Events.Select(each => each.Id)));
    }

    [Fact]
    public void A_term_is_asked_by_its_own_definition_and_answers_to_all_its_names()
    {
        var guide = SmallGuide.Of(["gulag"], SmallGuide.Unit("u", SmallGuide.Topic("thaw", "gulag"), SmallGuide.Topic("terror", "/thaw")));
        var terms = StudyCards.Of(guide).All.OfType<TermCard>().ToDictionary(card => card.Key.ToString());
        Assert.Equal("What gulag is", terms["glossary#gulag"].Definition.Text);
        Assert.Equal("What the thaw was", terms["thaw#definition"].Definition.Text);
        Assert.Equal(["thaw of old", "thaw"], terms["thaw#definition"].Accepted);
        Assert.Equal("/topics/thaw", terms["thaw#definition"].TaughtAt);
        Assert.Equal("/glossary#gulag", terms["glossary#gulag"].TaughtAt);
    }

    [Fact]
    public void The_page_of_a_term_is_not_named_beside_its_question()
    {
        var guide = SmallGuide.Of(["gulag"], SmallGuide.Unit("u", SmallGuide.Topic("thaw", "gulag")));
        Assert.Null(StudyCards.Of(guide).All.OfType<TermCard>().Single().NamedTopic);
    }

    [Fact]
    public void A_turned_round_term_chooses_among_definitions_of_its_own_unit()
    {
        var guide = SmallGuide.Of(Letters, SmallGuide.Unit("one", SmallGuide.Topic("x", "a", "b", "c"), SmallGuide.Topic("y", "d", "e")), SmallGuide.Unit("two", SmallGuide.Topic("z", "f", "g", "h", "i")));
        var turned = StudyCards.Of(guide).All.OfType<TermCard>().Where(card => card.IsReversed).ToList();
        Assert.Equal(9, turned.Count);
        Assert.All(turned, card =>
        {
            var choices = card.Choices.Select(choice => choice.Id).ToList();
            Assert.Equal(TermCard.MostChoices, choices.Distinct().Count());
            Assert.Contains(card.Key.ToString()[..^TermCard.Reversed.Length], choices);
            var unit = card.Term[0] <= 'e' ? "abcde" : "fghi";
            Assert.All(choices, id => Assert.Contains(id[^1], unit));
        });
    }

    [Fact]
    public void Fewer_terms_than_choices_are_not_turned_round()
    {
        var guide = SmallGuide.Of(Letters, SmallGuide.Unit("u", SmallGuide.Topic("x", "a", "b"), SmallGuide.Topic("y", "b", "c")));
        Assert.DoesNotContain(StudyCards.Of(guide).All.OfType<TermCard>(), card => card.IsReversed);
    }

    [Fact]
    public void A_topic_teaches_its_own_cards_and_the_terms_that_it_lists()
    {
        var topic = SmallGuide.Topic("x", "a") with
        {
            Misconceptions = [new Misconception("myth", [], SmallGuide.Text("So it was"), SmallGuide.Text("It was not"))],
            Facts = [new KeyFact("fact", [], SmallGuide.Text("In <strong>1956</strong>")), new KeyFact("plain", [], SmallGuide.Text("In 1957"))],
            Events = [SmallGuide.Event("1953"), SmallGuide.Event("1954"), SmallGuide.Event("1955")],
        };
        var cards = StudyCards.Of(SmallGuide.Of(["a", "b"], SmallGuide.Unit("u", topic)));
        Assert.Equal(["x#myth", "x#timeline", "x#fact", "glossary#a"], cards.ByTopic["x"].Select(key => key.ToString()));
        // A term that no topic lists is a card all the same, for a set that names it.
        Assert.Contains(cards.All, card => card.Key == new CardKey("glossary", "b"));
    }
}
