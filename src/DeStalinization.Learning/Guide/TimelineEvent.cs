namespace DeStalinization.Learning.Guide;

/// <summary>Something that happened, on a date known to the precision that its ISO form shows.</summary>
/// <param name="Id">Stable, unique in the topic's page; <c>event-</c> and the date when the author gave none.</param>
/// <param name="Formerly">Ids it had before.</param>
/// <param name="Text">Inline HTML.</param>
public sealed record TimelineEvent(string Id, IReadOnlyList<string> Formerly, HistoricalDate Date, RichText Text);
