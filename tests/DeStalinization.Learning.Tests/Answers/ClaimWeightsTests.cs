using DeStalinization.Learning.Answers;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Learning.Tests.Answers;

public sealed class ClaimWeightsTests
{
    private static readonly Question Asked = Ask.Question(
        "What did the amnesty change?",
        "The amnesty freed a million people, and the Party feared the unrest in the camps.",
        Ask.Claim("freed", "The amnesty of 1953 freed a million people from the camps"),
        Ask.Point("grouped", "camps | Gulag"));

    private static readonly StudyGuide Weighed = ClaimWeights.Weigh(Guide(Asked));

    [Fact]
    public void The_weights_of_a_claim_add_up_to_one() => Assert.Equal(1, Claim.ClaimStems.Sum(stem => stem.Weight), precision: 9);

    [Fact]
    public void A_word_that_is_rarer_in_the_guide_weighs_more() => Assert.True(Weight("million") > Weight("camp"));

    [Fact]
    public void A_word_of_the_question_weighs_little() => Assert.True(Weight("amnesti") < Weight("camp") / 2);

    [Fact]
    public void A_word_without_meaning_of_its_own_weighs_nothing() => Assert.DoesNotContain("the", Claim.ClaimStems.Select(stem => stem.Stem));

    [Fact]
    public void A_claim_of_nothing_but_such_words_is_weighed_by_them()
    {
        var guide = ClaimWeights.Weigh(Guide(Ask.Question("Who?", "", Ask.Claim("it", "It was he"))));

        Assert.Equal(["it", "was", "he"], Points(guide)[0].ClaimStems.Select(stem => stem.Stem));
    }

    [Fact]
    public void A_point_with_term_groups_is_left_alone() => Assert.Empty(Points(Weighed)[1].ClaimStems);

    [Theory]
    [InlineData("In 1953 a milion people were let out of the camps, they were freed.", Coverage.Mentioned)]
    [InlineData("A million people.", Coverage.Partly)]
    [InlineData("What did the amnesty change?", Coverage.NotFound)]
    [InlineData("The amnesty changed little.", Coverage.NotFound)]
    public void An_answer_is_read_by_the_weights(string answer, Coverage expected)
    {
        var question = Weighed.Topics.First().Questions[0];

        Assert.Equal(expected, AnswerChecker.Check(question, answer).Points[0].Coverage);
    }

    private static KeyPoint Claim => Points(Weighed)[0];

    private static double Weight(string stem) => Claim.ClaimStems.Single(weighted => weighted.Stem == stem).Weight;

    private static IReadOnlyList<KeyPoint> Points(StudyGuide guide) => guide.Topics.First().Questions[0].KeyPoints;

    private static StudyGuide Guide(Question question)
    {
        KeyFact[] facts = [Fact("The camps grew until 1953"), Fact("Writers told of the camps"), Fact("Strikes broke out in the camps")];
        var topic = new Topic("gulag", "The Gulag", "", null, [], [], null, Ask.Text("Camps for forced labour"), facts, [], [], [question], [], [], []);
        return new StudyGuide("Guide", "", "en", "", RichText.Empty, [new Unit("unit", "Unit", RichText.Empty, [topic])], [], []);
    }

    private static KeyFact Fact(string text) => new("fact", [], Ask.Text(text));
}
