using static DeStalinization.Content.Tests.Checking.SoundGuide;

namespace DeStalinization.Content.Tests.Checking;

public sealed class CitationsTests
{
    private const string Smith = "## Smith, *1956* {#smith-2017}\n\n- author: Kathleen Smith\n- year: 2017\n- kind: book\n";

    [Fact]
    public void A_citation_of_an_unknown_source_is_a_fault_and_the_nearest_is_named() => Assert.Equal(
        ["topics/thaw.md(12,47): error DS055: The source 'taubmann-2003' is not in sources.md. Did you mean 'taubman-2003'?"],
        FaultsWith(("topics/thaw.md", "@taubman-2003", "@taubmann-2003")));

    [Fact]
    public void A_citation_of_a_source_like_no_other_is_a_fault() => Assert.Equal(
        [
            "topics/thaw.md(12,47): error DS055: The source 'smith-2017' is not in sources.md. " +
            "Add an entry with {#smith-2017} there, or cite one that it has.",
        ],
        FaultsWith(("topics/thaw.md", "@taubman-2003", "@smith-2017")));

    [Fact]
    public void A_source_that_nothing_cites_is_a_warning() => Assert.Equal(
        ["sources.md(8,18): warning DS056: Nothing cites the source 'smith-2017'. Cite it as [@smith-2017], or remove its entry."],
        FaultsWith(("sources.md", "- kind: book\n", "- kind: book\n\n" + Smith)));
}
