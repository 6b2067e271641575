using DeStalinization.Learning.Answers;

namespace DeStalinization.Learning.Tests.Answers;

public sealed class CautionsTests
{
    private const string Prompt = "What did the Secret Speech say about Stalin?";
    private const string ModelAnswer =
        "Khrushchev told the delegates that Stalin had broken with Lenin's rules, had tortured loyal Communists and had led the country badly in 1941.";

    [Theory]
    [InlineData("")]
    [InlineData("Khrushchev denounced Stalin")]
    [InlineData("He said that Stalin tortured loyal party members, that he broke the rules of Lenin, and that the war began badly because of him.")]
    [InlineData("The Secret Speech said about Stalin what nobody had dared to say aloud: that innocent people had been shot on his orders.")]
    public void An_answer_in_the_learners_own_words_needs_no_caution(string answer) => Assert.Empty(Cautions(answer));

    [Theory]
    [InlineData("Stalin, torture, Lenin")]
    [InlineData("torture\nLenin's rules\n1941\ncult")]
    [InlineData("Stalin cult torture loyal Communists Lenin rules broken 1941 war")]
    public void Nothing_but_keywords_is_pointed_out(string answer) => Assert.Equal([AnswerCaution.OnlyKeywords], Cautions(answer));

    [Fact]
    public void A_copy_of_the_model_answer_is_pointed_out() => Assert.Equal([AnswerCaution.CopiesModelAnswer], Cautions(ModelAnswer.ToUpperInvariant()));

    [Fact]
    public void A_copy_of_the_question_is_pointed_out() => Assert.Equal([AnswerCaution.CopiesQuestion], Cautions("what did the secret speech say about stalin"));

    private static IReadOnlyList<AnswerCaution> Cautions(string answer) =>
        AnswerChecker.Check(Ask.Question(Prompt, ModelAnswer, Ask.Point("torture", "torture")), answer).Cautions;
}
