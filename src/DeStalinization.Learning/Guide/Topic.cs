namespace DeStalinization.Learning.Guide;

/// <summary>One page of the guide, from one file of Markdown.</summary>
/// <param name="Slug">The file's name, <c>a-z0-9-</c>: its address and the first half of its cards' keys.</param>
/// <param name="Summary">One sentence of plain text.</param>
/// <param name="Dates">The years or days the topic is about; null when it has none.</param>
/// <param name="Aliases">Other spellings of the title.</param>
/// <param name="Formerly">Slugs the topic had before; they redirect for ever.</param>
/// <param name="Reviewed">When a person last checked the page; null when not said.</param>
/// <param name="Definition">Blocks of HTML.</param>
/// <param name="Charts">Figures to the facts.</param>
/// <param name="Events">In the order of their dates.</param>
/// <param name="Notes">What the text cites, numbered from 1 in the order of first citation.</param>
/// <param name="Markdown">The page's text as common Markdown, without model answers and key points.</param>
public sealed record Topic(
    string Slug,
    string Title,
    string Summary,
    HistoricalDate? Dates,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Formerly,
    DateOnly? Reviewed,
    RichText Definition,
    IReadOnlyList<KeyFact> Facts,
    IReadOnlyList<Chart> Charts,
    IReadOnlyList<TimelineEvent> Events,
    IReadOnlyList<Question> Questions,
    IReadOnlyList<Misconception> Misconceptions,
    IReadOnlyList<RelatedTerm> RelatedTerms,
    IReadOnlyList<Note> Notes,
    string Markdown = "");
