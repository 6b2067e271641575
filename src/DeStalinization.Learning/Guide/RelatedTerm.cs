namespace DeStalinization.Learning.Guide;

/// <summary>A term the topic's reader needs, with its definition in one sentence.</summary>
/// <param name="Title">The link's text.</param>
/// <param name="TopicSlug">The topic it leads to; null when it leads to the glossary.</param>
/// <param name="Anchor">The id there: a glossary entry's id, or an id of the topic's page; null for the page itself.</param>
/// <param name="Definition">Inline HTML.</param>
public sealed record RelatedTerm(string Title, string? TopicSlug, string? Anchor, RichText Definition)
{
    /// <summary>The id of its place among the related terms of a page.</summary>
    public string PlaceId() => $"term-{Anchor ?? TopicSlug}";
}
