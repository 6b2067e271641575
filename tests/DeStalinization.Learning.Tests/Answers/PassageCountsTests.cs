using DeStalinization.Learning.Answers;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Learning.Tests.Answers;

public sealed class PassageCountsTests
{
    [Fact]
    public void An_edit_leaves_claims_alone_whose_stems_are_in_as_many_passages_as_before()
    {
        var counts = PassageCounts.Of(Guide("The camps had guards", "Writers told of the camps"));
        counts.Follow(Guide("The camps had doctors", "Writers told of the camps"));

        Assert.True(counts.AreAsBefore(Stems("camp", "writer")));
        Assert.False(counts.AreAsBefore(Stems("camp", "guard")));
        Assert.False(counts.AreAsBefore(Stems("doctor")));
        Assert.Equal((2, 0, 1), (counts.Of("camp"), counts.Of("guard"), counts.Of("doctor")));
    }

    [Fact]
    public void A_passage_more_changes_what_every_claim_weighs()
    {
        var counts = PassageCounts.Of(Guide("The camps grew"));
        counts.Follow(Guide("The camps grew", "Writers told of them"));

        Assert.False(counts.AreAsBefore(Stems("camp")));
    }

    [Fact]
    public void Nothing_is_as_before_the_first_time() => Assert.False(PassageCounts.Of(Guide("The camps grew")).AreAsBefore(Stems("camp")));

    private static IEnumerable<WeightedStem> Stems(params string[] stems) => stems.Select(stem => new WeightedStem(stem, 1));

    private static StudyGuide Guide(params string[] facts)
    {
        var topic = new Topic("gulag", "The Gulag", "", null, [], [], null, Ask.Text(""), [.. facts.Select(text => new KeyFact("fact", [], Ask.Text(text)))], [], [], [], [], [], []);
        return new StudyGuide("Guide", "", "en", "", RichText.Empty, [new Unit("unit", "Unit", RichText.Empty, [topic])], [], []);
    }
}
