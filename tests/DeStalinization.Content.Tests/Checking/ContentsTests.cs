using static DeStalinization.Content.Tests.Checking.SoundGuide;

namespace DeStalinization.Content.Tests.Checking;

public sealed class ContentsTests
{
    private const string Entry = "- [The thaw](topics/thaw.md)\n";
    private const string Front = "title: The thaw\n";

    [Fact]
    public void A_topic_that_the_table_of_contents_does_not_name_is_a_fault() => Assert.Equal(
        [
            "topics/thaw.md(1,1): error DS057: The table of contents does not name this topic. " +
            "Add '- [The thaw](topics/thaw.md)' to a unit of guide.md, or 'draft: true' here.",
        ],
        FaultsWith(("guide.md", Entry, "")));

    [Fact]
    public void A_draft_need_not_be_named() =>
        Assert.Empty(FaultsWith(
            ("guide.md", Entry, ""),
            ("topics/thaw.md", Front, Front + "draft: true\n"),
            ("topics/speech.md", "[the thaw](thaw.md)", "the thaw"),
            ("topics/speech.md", "[The thaw](thaw.md)\n:   The warmer years.\n\n", "")));

    [Fact]
    public void A_link_to_a_draft_is_a_fault() => Assert.Equal(
        [
            "topics/speech.md(11,59): error DS053: The link leads to topics/thaw.md, which is a draft. Finish the draft, or link to another page.",
            "topics/speech.md(52,1): error DS053: The link leads to topics/thaw.md, which is a draft. Finish the draft, or link to another page.",
        ],
        FaultsWith(("guide.md", Entry, ""), ("topics/thaw.md", Front, Front + "draft: true\n")));

    [Fact]
    public void A_draft_that_is_named_is_a_fault() => Assert.Equal(
        [
            "guide.md(14,3): error DS059: The table of contents names the topic 'thaw', which is a draft. " +
            "Remove the entry, or 'draft: true' from the topic.",
        ],
        FaultsWith(
            ("topics/thaw.md", Front, Front + "draft: true\n"),
            ("topics/speech.md", "[the thaw](thaw.md)", "the thaw"),
            ("topics/speech.md", "[The thaw](thaw.md)\n:   The warmer years.\n\n", "")));

    [Fact]
    public void A_topic_named_twice_is_a_fault() => Assert.Equal(
        ["guide.md(15,3): error DS058: The table of contents already names the topic 'thaw' on line 14. Keep the entry in one place."],
        FaultsWith(("guide.md", Entry, Entry + Entry)));
}
