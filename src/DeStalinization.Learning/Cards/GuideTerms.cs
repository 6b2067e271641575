using System.Net;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Learning.Cards;

/// <summary>The terms of a guide as cards: each glossary entry, and each topic that another topic lists.</summary>
public sealed class GuideTerms
{
    /// <summary>The id in the key of a topic's own name as a term: the anchor of its definition.</summary>
    internal const string Definition = "definition";

    private readonly Dictionary<CardKey, TermCard> typed = [];
    private readonly Dictionary<CardKey, TermCard> chosen;
    private readonly ILookup<string, CardKey> byTopic;

    public GuideTerms(StudyGuide guide)
    {
        foreach (var entry in guide.Glossary)
            Add(new CardKey(StudyCard.GlossarySlug, entry.Id), entry.Title, entry.Title, [], entry.Definition);
        var topics = guide.Topics.ToDictionary(topic => topic.Slug);
        foreach (var term in guide.Topics.SelectMany(topic => topic.RelatedTerms))
        {
            if (term is { TopicSlug: { } slug, Anchor: null } && topics.TryGetValue(slug, out var topic))
                Add(new CardKey(slug, Definition), topic.Title, topic.Title, [.. topic.Aliases, term.Title], Plain(topic.Summary));
        }
        byTopic = guide.Topics
            .SelectMany(topic => topic.RelatedTerms.Select(KeyOf).OfType<CardKey>().Where(typed.ContainsKey).Distinct(), (topic, key) => (topic.Slug, key))
            .ToLookup(pair => pair.Slug, pair => pair.key);
        chosen = guide.Units.SelectMany(Reversed).DistinctBy(card => card.Key).ToDictionary(card => card.Key);
    }

    /// <summary>No two with the same key.</summary>
    public IEnumerable<TermCard> All => typed.Values.Concat(chosen.Values);

    /// <summary>The terms that a topic's page lists, each both ways where the unit has other terms to choose from.</summary>
    public IEnumerable<TermCard> CardsOf(Topic topic)
    {
        foreach (var key in byTopic[topic.Slug])
        {
            yield return typed[key];
            if (chosen.TryGetValue(ReversedKey(key), out var card))
                yield return card;
        }
    }

    // What a neighbour says of a topic leans on its own page; the summary stands by itself.
    private static RichText Plain(string text) => new($"<p>{WebUtility.HtmlEncode(text)}</p>", text);

    private void Add(CardKey key, string page, string term, IReadOnlyList<string> accepted, RichText definition) =>
        typed.TryAdd(key, new TermCard(key, page, term, accepted, definition, []));

    /// <summary>Its own definition among those of the terms that come next to it in the unit.</summary>
    private IEnumerable<TermCard> Reversed(Unit unit)
    {
        var keys = unit.Topics.SelectMany(topic => byTopic[topic.Slug]).Distinct().ToList();
        var others = TermCard.MostChoices - 1;
        if (keys.Count <= others)
            yield break;
        foreach (var (index, key) in keys.Index())
        {
            var near = Enumerable.Range(0, TermCard.MostChoices).Select(step => keys[(index + step) % keys.Count]);
            var choices = near.Select(other => new TermChoice(other.ToString(), typed[other].Definition)).OrderBy(choice => choice.Id, StringComparer.Ordinal);
            yield return typed[key] with { Key = ReversedKey(key), Choices = [.. choices] };
        }
    }

    private static CardKey ReversedKey(CardKey key) => key with { Id = key.Id + TermCard.Reversed };

    private static CardKey? KeyOf(RelatedTerm term) => term switch
    {
        { TopicSlug: null, Anchor: { } id } => new CardKey(StudyCard.GlossarySlug, id),
        { TopicSlug: { } slug, Anchor: null } => new CardKey(slug, Definition),
        _ => null,
    };
}
