using DeStalinization.Learning.Guide;

namespace DeStalinization.Learning.Tests.Maps;

/// <summary>A guide that has nothing but topics and the terms that join them.</summary>
internal static class DrawnGuide
{
    /// <param name="units">By unit, its topics; a topic is written <c>slug: other another</c>.</param>
    public static StudyGuide Of(params string[][] units) => new(
        "", "", "en", "", RichText.Empty,
        [.. units.Select((topics, number) => new Unit($"u{number}", $"Unit {number}", RichText.Empty, [.. topics.Select(Topic)]))],
        [], []);

    private static Topic Topic(string line)
    {
        var parts = line.Split(':');
        var terms = parts.Length == 1 ? [] : parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(slug => new RelatedTerm(slug, slug == "glossary" ? null : slug, slug == "glossary" ? "term" : null, RichText.Empty));
        return new Topic(
            parts[0], parts[0].ToUpperInvariant(), "", null, [], [], null, RichText.Empty, [], [], [], [], [], [.. terms], []);
    }
}
