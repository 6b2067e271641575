using static DeStalinization.Content.Tests.Checking.SoundGuide;

namespace DeStalinization.Content.Tests.Checking;

public sealed class QuestionsTests
{
    private const string Speech = "topics/speech.md";
    private const string Thaw = "topics/thaw.md";

    [Fact]
    public void A_fact_that_is_not_there_is_a_fault_and_the_nearest_is_named() => Assert.Equal(
        ["topics/speech.md(34,3): error DS062: The topic 'speech' has no key fact 'closed-sesion'. Did you mean 'closed-session'?"],
        FaultsWith((Speech, "fact=closed-session", "fact=closed-sesion")));

    [Fact]
    public void A_fact_of_another_topic_that_is_not_there_is_a_fault() => Assert.Equal(
        [
            "topics/speech.md(38,3): error DS062: The topic 'thaw' has no key fact 'books'. " +
            "Name the key fact that teaches this point, or leave 'fact=' out.",
        ],
        FaultsWith((Speech, "fact=thaw.md#warmer", "fact=thaw.md#books")));

    [Fact]
    public void A_sample_that_names_a_point_of_no_such_id_is_a_fault() => Assert.Equal(
        ["topics/speech.md(44,3): error DS063: The question 'learned' has no key point 'tortures'. Did you mean 'torture'?"],
        FaultsWith((Speech, "{points=\"torture\"}", "{points=\"tortures\"}")));

    [Fact]
    public void A_model_answer_too_long_to_be_tried_is_a_fault() => Assert.Equal(
        ["topics/speech.md(28,1): error DS064: The model answer is longer than 5000 characters. Shorten it."],
        FaultsWith((Speech, "that a cult had grown round one man", new string('x', 5001))));

    [Fact]
    public void A_sample_too_long_to_be_tried_is_a_fault() => Assert.Equal(
        ["topics/speech.md(44,3): error DS064: This sample is longer than 5000 characters. Shorten it."],
        FaultsWith((Speech, "There was torture.", new string('x', 5001))));

    [Fact]
    public void A_question_with_too_many_alternatives_to_be_tried_is_a_fault() => Assert.Equal(
        ["topics/speech.md(28,1): error DS064: This question has more than 500 key points and alternatives. Shorten it."],
        FaultsWith((Speech, "torture | shot", string.Join(" | ", Enumerable.Repeat("word", 500)))));

    [Fact]
    public void A_model_answer_that_leaves_a_point_out_is_a_fault() => Assert.Equal(
        [
            "topics/speech.md(28,1): error DS065: The model answer does not mention 'cult' (needs cult | worship). " +
            "Say it in the answer, or add the answer's words to the point.",
        ],
        FaultsWith((Speech, "that a cult had grown round one man", "that one man had ruled")));

    [Fact]
    public void A_model_answer_that_leaves_out_a_claim_without_term_groups_is_a_fault() => Assert.Equal(
        [
            "topics/thaw.md(16,1): error DS065: The model answer does not mention 'prisoners' (needs more of its claim's own words). " +
            "Say it in the answer, or add the answer's words to the point.",
        ],
        FaultsWith((Thaw, "Books were printed, prisoners came home and", "Books were printed and")));

    [Fact]
    public void A_question_that_gives_a_point_away_is_a_fault() => Assert.Equal(
        [
            "topics/speech.md(28,1): error DS066: The question's own text mentions 'cult' (by \"cult\"). " +
            "Take those words out of the question, or add a term group that it does not meet.",
        ],
        FaultsWith((Speech, "What did the delegates learn in the hall?", "Of which cult did the delegates learn?")));

    [Fact]
    public void An_accepted_sample_that_leaves_a_point_out_is_a_fault() => Assert.Equal(
        [
            "topics/speech.md(43,3): error DS067: This accepted sample does not mention 'warning' (needs Lenin | testament). " +
            "Add its words to the point, or name the points it does mention with {points=\"…\"}.",
        ],
        FaultsWith((Speech, "was worshipped, and there was a testament", "was worshipped")));

    [Fact]
    public void An_accepted_sample_that_leaves_out_a_point_it_names_is_a_fault() => Assert.Equal(
        [
            "topics/speech.md(44,3): error DS067: This accepted sample does not mention 'cult' (needs cult | worship). " +
            "Add its words to the point, or name the points it does mention with {points=\"…\"}.",
        ],
        FaultsWith((Speech, "{points=\"torture\"}", "{points=\"torture cult\"}")));

    [Fact]
    public void An_accepted_sample_may_mention_more_than_the_points_it_names() =>
        Assert.Empty(FaultsWith((Speech, "There was torture. {", "There was torture and a cult. {")));

    [Fact]
    public void A_rejected_sample_that_mentions_every_point_is_a_fault() => Assert.Equal(
        [
            "topics/speech.md(48,3): error DS068: This rejected sample mentions every point: " +
            "'torture' (by \"torture\"), 'cult' (by \"cult\"), 'warning' (by \"testament\"). " +
            "Take words that prove too little out of a point, or give it one more term group.",
        ],
        FaultsWith((Speech, "They learned of a cult, and", "They learned of torture, of a cult, and")));
}
