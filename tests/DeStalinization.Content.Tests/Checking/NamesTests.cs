using static DeStalinization.Content.Tests.Checking.SoundGuide;

namespace DeStalinization.Content.Tests.Checking;

public sealed class NamesTests
{
    private const string Speech = "topics/speech.md";
    private const string Thaw = "topics/thaw.md";

    [Fact]
    public void An_id_used_twice_in_a_page_is_a_fault() => Assert.Equal(
        ["topics/speech.md(36,34): error DS050: The id 'closed-session' is already taken at topics/speech.md(15). Choose another id here."],
        FaultsWith((Speech, "{#cult}", "{#closed-session}")));

    [Fact]
    public void The_same_id_in_two_pages_is_no_fault() => Assert.Empty(FaultsWith((Thaw, "{#books}", "{#cult}")));

    [Fact]
    public void A_former_id_that_is_still_in_use_is_a_fault() => Assert.Equal(
        [
            "topics/speech.md(16,67): error DS051: The former id 'closed-session' is still in use at topics/speech.md(15). " +
            "Keep it in one place, where old links should lead.",
        ],
        FaultsWith((Speech, "formerly=readings", "formerly=closed-session")));

    [Fact]
    public void A_former_id_claimed_twice_is_a_fault() => Assert.Equal(
        [
            "topics/speech.md(16,67): error DS051: The former id 'readings' is already claimed at topics/speech.md(15). " +
            "Keep it in one place, where old links should lead.",
        ],
        FaultsWith((Speech, "{#closed-session}", "{#closed-session formerly=readings}")));

    [Fact]
    public void A_former_slug_that_is_still_in_use_is_a_fault() => Assert.Equal(
        [
            "topics/speech.md(1,1): error DS051: The former slug 'thaw' is still in use at topics/thaw.md(1). " +
            "Keep it in one place, where old links should lead.",
        ],
        FaultsWith((Speech, "[address]", "[thaw]")));

    [Fact]
    public void A_former_slug_claimed_twice_is_a_fault() => Assert.Equal(
        [
            "topics/thaw.md(1,1): error DS051: The former slug 'address' is already claimed at topics/speech.md(1). " +
            "Keep it in one place, where old links should lead.",
        ],
        FaultsWith((Thaw, "title: The thaw", "title: The thaw\nformerly: [address]")));
}
