using DeStalinization.Content.Tests.Support;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Tests;

public sealed class GoodGuideTests
{
    [Fact]
    public void A_guide_that_uses_every_part_of_the_format_reads_without_a_fault()
    {
        using var copy = GuideCopy.OfGood();

        var (guide, faults) = copy.Read();

        Assert.Empty(faults);
        Assert.NotNull(guide);
        var topic = guide.Topics.First();
        Assert.Equal(["secret-speech", "the-thaw"], guide.Topics.Select(each => each.Slug));
        Assert.Equal(["Cult of personality", "Nomenklatura"], guide.Glossary.Select(entry => entry.Title));
        Assert.Equal(["dobson-2009", "khrushchev-1956", "taubman-2003"], guide.Sources.Select(source => source.Id));
        Assert.Equal(
            [
                new Note(1, "khrushchev-1956", null, 1),
                new Note(2, "taubman-2003", "270-283", 2),
                new Note(3, "dobson-2009", "79", 2),
                new Note(4, "dobson-2009", null, 1),
            ],
            topic.Notes);
        Assert.Equal(
            ["event-1953-03-05", "event-speech", "event-1956-02-25", "event-1956-06", "event-1956-1957"],
            topic.Events.Select(each => each.Id));
        Assert.Equal(["misconception-the-speech-was-printed-in-the", "all-welcomed"], topic.Misconceptions.Select(each => each.Id));
        var points = topic.Questions[0].KeyPoints;
        Assert.Equal(
            [new FactReference("secret-speech", "closed-session"), null, new FactReference("the-thaw", "books")],
            points.Select(point => point.Fact));
        Assert.Equal([2, 1, 0], points.Select(point => point.TermGroups.Count));
        Assert.NotEmpty(points[2].ClaimStems);
    }
}
