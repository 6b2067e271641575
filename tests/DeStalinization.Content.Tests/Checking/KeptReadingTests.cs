using static DeStalinization.Content.Tests.Checking.SoundGuide;

namespace DeStalinization.Content.Tests.Checking;

/// <summary>An edit of one file that puts another in the wrong: the helper compares each reading with one that remembers nothing.</summary>
public sealed class KeptReadingTests
{
    private const string Speech = "topics/speech.md";
    private const string Thaw = "topics/thaw.md";

    [Fact]
    public void A_title_that_another_topic_has() =>
        Assert.Contains("DS071", Assert.Single(FaultsWith((Thaw, "title: The thaw", "title: The speech"))));

    [Fact]
    public void An_alias_that_is_another_s_title() =>
        Assert.Contains("DS071", Assert.Single(FaultsWith((Speech, "[secret speech]", "[The thaw]"))));

    [Fact]
    public void A_former_name_that_another_topic_bears() =>
        Assert.Contains("DS051", Assert.Single(FaultsWith((Speech, "[address]", "[thaw]"))));

    [Fact]
    public void A_topic_that_is_a_draft_again() => Assert.Equal(
        ["DS059", "DS053", "DS053"],
        FaultsWith((Thaw, "title: The thaw", "title: The thaw\ndraft: true")).Select(RuleOf));

    [Fact]
    public void An_id_that_is_gone() =>
        Assert.Contains("DS062", Assert.Single(FaultsWith((Thaw, "{#warmer}", "{#warmest}"))));

    [Fact]
    public void A_section_that_is_gone() => Assert.Equal(
        ["DS054"],
        FaultsAfter(
            null,
            [(Thaw, "speech.md#event-speech", "speech.md#sources")],
            [(Speech, "[@taubman-2003]\n\n## Key", "\n\n## Key"), (Speech, " [@taubman-2003, 270]", ""), (Speech, " [@taubman-2003] {#read", " {#read")]).Select(RuleOf));

    [Fact]
    public void A_fact_that_has_become_an_event() => Assert.Equal(
        ["DS062"],
        FaultsAfter(
            null,
            [(Thaw, "\n## Review", "- Camps were closed. {#closed}\n\n## Timeline\n\n1956\n:   Camps are closed {#closing}\n\n## Review"), (Speech, "thaw.md#warmer", "thaw.md#closed")],
            [(Thaw, "- Camps were closed. {#closed}\n", ""), (Thaw, "1956\n", "1955\n:   Camps were closed. {#closed}\n\n1956\n")]).Select(RuleOf));

    [Fact]
    public void A_link_and_a_citation_that_are_new_lead_somewhere() => Assert.Equal(
        ["DS055", "DS054"],
        FaultsWith((Thaw, "Warmer years, which", "Warmer [years](speech.md#years) [@nobody], which")).Select(RuleOf).OrderDescending());

    [Fact]
    public void A_source_that_nothing_cites_any_more() => Assert.Equal(
        ["DS056"],
        FaultsAfter(
            null,
            [(Speech, "[@taubman-2003]\n\n## Key", "\n\n## Key"), (Speech, " [@taubman-2003, 270]", ""), (Speech, " [@taubman-2003] {#read", " {#read")],
            [(Thaw, " [@taubman-2003]", "")]).Select(RuleOf));

    private static string RuleOf(string fault) => fault[fault.IndexOf("DS", StringComparison.Ordinal)..][..5];
}
