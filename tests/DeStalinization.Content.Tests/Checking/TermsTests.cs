using static DeStalinization.Content.Tests.Checking.SoundGuide;

namespace DeStalinization.Content.Tests.Checking;

public sealed class TermsTests
{
    private const string Speech = "topics/speech.md";
    private const string Term = "[The thaw](thaw.md)\n";

    [Fact]
    public void A_related_term_that_leads_to_its_own_page_is_a_fault() => Assert.Equal(
        [
            "topics/speech.md(52,1): error DS069: The related term 'The thaw' leads to its own page. " +
            "Link it to another topic or to the glossary, or remove it.",
        ],
        FaultsWith((Speech, Term, "[The thaw](speech.md)\n")));

    [Fact]
    public void A_related_term_listed_twice_is_a_fault() => Assert.Equal(
        ["topics/speech.md(55,1): error DS070: The related term 'The Thaw' is listed twice. Keep one of the two."],
        FaultsWith((Speech, "[Cult](../glossary.md#cult)", "[The Thaw](../glossary.md#cult)")));

    [Fact]
    public void Two_related_terms_that_lead_to_one_place_are_a_fault() => Assert.Equal(
        ["topics/speech.md(55,1): error DS070: The related term 'Cult' leads where another one does. Keep one of the two."],
        FaultsWith((Speech, "[Cult](../glossary.md#cult)", "[Cult](thaw.md)")));

    [Fact]
    public void An_alias_that_is_another_topic_s_title_is_a_fault() => Assert.Equal(
        [
            "topics/speech.md(1,1): error DS071: The name 'the Thaw' is already that of topics/thaw.md. " +
            "Remove it from here, or choose another.",
        ],
        FaultsWith((Speech, "[secret speech]", "[secret speech, the Thaw]")));

    [Fact]
    public void An_alias_that_is_the_topic_s_own_title_is_a_fault() => Assert.Equal(
        ["topics/speech.md(1,1): error DS071: The name 'the speech' is already this topic's. Remove it from here, or choose another."],
        FaultsWith((Speech, "[secret speech]", "[the speech]")));
}
