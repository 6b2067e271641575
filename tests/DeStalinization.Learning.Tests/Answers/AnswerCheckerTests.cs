using DeStalinization.Learning.Answers;

namespace DeStalinization.Learning.Tests.Answers;

public sealed class AnswerCheckerTests
{
    private static readonly string[] BrokeSilence = ["condemned | denounced | criticised", "Stalin | cult of personality"];

    [Theory]
    [InlineData("He denounced Stalin.", Coverage.Mentioned)]
    [InlineData("He denounced them.", Coverage.Partly)]
    [InlineData("He praised them.", Coverage.NotFound)]
    [InlineData("", Coverage.NotFound)]
    public void A_point_is_mentioned_when_all_its_groups_are_met(string answer, Coverage expected) =>
        Assert.Equal(expected, Ask.One(answer, BrokeSilence).Coverage);

    [Fact]
    public void The_groups_that_were_met_and_those_that_were_not_are_told_apart()
    {
        var question = Ask.Question("What?", "", Ask.Point("point", BrokeSilence));
        var feedback = AnswerChecker.Check(question, "He denounced them.").Points[0];

        Assert.Equal(question.KeyPoints[0].TermGroups.Take(1), feedback.Met);
        Assert.Equal(question.KeyPoints[0].TermGroups.Skip(1), feedback.Unmet);
    }

    [Fact]
    public void Groups_that_are_met_far_apart_are_not_met_together()
    {
        var far = string.Concat(Enumerable.Repeat("and then other things happened ", 20));

        Assert.Equal(Coverage.Partly, Ask.One($"Stalin was ill, {far} and the plot was condemned.", BrokeSilence).Coverage);
    }

    [Fact]
    public void The_words_that_show_a_point_are_marked_where_they_stand_closest()
    {
        var answer = "Stalin died. 😀 Khruščev’s speech condemned Sta\u0301lin’s cult.";

        Assert.Equal(["condemned", "Sta\u0301lin’s"], Ask.Marked(answer, Ask.One(answer, BrokeSilence).Spans));
    }

    [Fact]
    public void The_words_of_a_phrase_are_marked_one_by_one()
    {
        var answer = "They attacked the cult of his personality";

        Assert.Equal(["cult", "personality"], Ask.Marked(answer, Ask.One(answer, "cult of personality").Spans));
    }

    [Fact]
    public void A_number_in_several_words_is_marked_as_a_whole()
    {
        var answer = "some two hundred thousand men";

        Assert.Equal(["two hundred thousand"], Ask.Marked(answer, Ask.One(answer, "200,000 | 200 000").Spans));
    }

    [Theory]
    [InlineData("Prisoners were not released.", "not released")]
    [InlineData("They didn’t ever release prisoners.", "didn’t ever release")]
    [InlineData("He denied that they were released.", "denied that they were released")]
    [InlineData("Not only were they released.", null)]
    [InlineData("It was not so. They were released.", null)]
    [InlineData("They were released, not shot.", null)]
    public void A_match_close_after_a_negation_is_pointed_out_and_counts_in_part(string answer, string? expected)
    {
        var feedback = Ask.One(answer, "released");

        Assert.Equal(expected is null ? Coverage.Mentioned : Coverage.Partly, feedback.Coverage);
        Assert.Equal(expected is null ? [] : [expected], Ask.Marked(answer, feedback.Negations));
    }

    [Fact]
    public void A_negation_that_was_asked_for_is_not_pointed_out() =>
        Assert.Empty(Ask.One("It was not published in Russia.", "not published | unpublished").Negations);

    [Fact]
    public void What_is_said_once_and_denied_once_is_said() =>
        Assert.Equal(Coverage.Mentioned, Ask.One("At first they were not released. Then they were released.", "released").Coverage);

    [Theory]
    [InlineData("What did the speech leave out?", "", "famine")]
    [InlineData("What happened?", "He said nothing about the famine.", "famine")]
    [InlineData("What happened?", "", "famine | did not mention it")]
    [InlineData("What happened?", "The famine was described.", "famine", Coverage.Partly)]
    public void A_negation_that_the_author_expects_takes_nothing_away(string prompt, string modelAnswer, string group, Coverage expected = Coverage.Mentioned)
    {
        var feedback = AnswerChecker.Check(Ask.Question(prompt, modelAnswer, Ask.Point("a", group)), "It didn't describe the famine.").Points[0];

        Assert.Equal(expected, feedback.Coverage);
        Assert.Single(feedback.Negations);
    }

    [Fact]
    public void An_accepted_sample_shows_that_a_negation_is_expected()
    {
        var question = Ask.Question("What happened?", "", Ask.Point("a", "famine")) with { Accepted = [new("He never named the famine.", [])] };

        Assert.Equal(Coverage.Mentioned, AnswerChecker.Check(question, "It didn't describe the famine.").Points[0].Coverage);
    }

    [Fact]
    public void The_question_pasted_back_mentions_no_point()
    {
        var prompt = "How did the Secret Speech contribute to de-Stalinization in Poland and Hungary?";
        var question = Ask.Question(prompt, "", Ask.Point("a", "de-Stalinization", "Poland"), Ask.Point("b", "Hungary"));

        Assert.All(AnswerChecker.Check(question, prompt).Points, point => Assert.Equal(Coverage.NotFound, point.Coverage));
    }

    [Fact]
    public void A_word_of_the_question_counts_where_the_learner_uses_it_herself()
    {
        var question = Ask.Question("How did Poland and Hungary react to the Secret Speech?", "", Ask.Point("a", "Hungary", "rose | revolt"));

        Assert.Equal(1, AnswerChecker.Check(question, "Poland and Hungary reacted: Hungary rose up").Mentioned);
    }

    [Theory]
    [InlineData("The rehabilitation of victims was slow", Coverage.Mentioned)]
    [InlineData("victims and the congress", Coverage.Partly)]
    [InlineData("nothing of the sort", Coverage.NotFound)]
    public void A_point_without_groups_is_found_by_the_weight_of_its_words(string answer, Coverage expected)
    {
        var point = Ask.Claim("point", "The victims were slowly rehabilitated", new("victim", 0.35), new("rehabilit", 0.5), new("slowli", 0.15));
        var feedback = AnswerChecker.Check(Ask.Question("What happened?", "", point), answer).Points[0];

        Assert.Equal(expected, feedback.Coverage);
        Assert.Empty(feedback.Met.Concat(feedback.Unmet));
    }
}
