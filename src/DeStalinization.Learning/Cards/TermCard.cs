using System.Text.Json.Serialization;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Learning.Cards;

/// <summary>A term and its definition, asked in one of two ways: the definition shown and the term typed, or the term shown and its definition chosen.</summary>
/// <param name="Term">Plain text.</param>
/// <param name="Accepted">Other names that are as good.</param>
/// <param name="Definition">HTML.</param>
/// <param name="Choices">For the second way: the definition among others that the guide gives for terms of the same unit, by their keys. Empty for the first.</param>
public sealed record TermCard(
    CardKey Key, string TopicTitle, string Term, IReadOnlyList<string> Accepted, RichText Definition, IReadOnlyList<TermChoice> Choices)
    : StudyCard(Key, TopicTitle)
{
    /// <summary>Ends the key of a card that is asked the second way. No author's id can hold it.</summary>
    public const string Reversed = "~reversed";

    public const int MostChoices = 4;

    [JsonIgnore]
    public bool IsReversed => Choices.Count > 0;

    [JsonIgnore]
    public override string Title => IsReversed ? $"What does it mean: {Term}?" : $"Which term is it? {Definition.Text}";

    [JsonIgnore]
    public override string? NamedTopic => null;

    [JsonIgnore]
    public override string TaughtAt
    {
        get
        {
            var id = Key.Id.EndsWith(Reversed, StringComparison.Ordinal) ? Key.Id[..^Reversed.Length] : Key.Id;
            return (this with { Key = Key with { Id = id } }).ForwardPage;
        }
    }

    private string ForwardPage => Key.TopicSlug == GlossarySlug ? $"/glossary#{Key.Id}" : $"/topics/{Key.TopicSlug}";
}

/// <param name="Id">The key of the term that it defines.</param>
public sealed record TermChoice(string Id, RichText Definition);
