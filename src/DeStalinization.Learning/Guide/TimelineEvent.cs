namespace DeStalinization.Learning.Guide;

/// <summary>Something that happened, on a date known to the precision that its ISO form shows.</summary>
/// <param name="Id">Stable, unique in the topic's page; <c>event-</c> and the date when the author gave none.</param>
/// <param name="Formerly">Ids it had before.</param>
/// <param name="Text">Inline HTML.</param>
/// <param name="Lane">Where it belongs on a timeline of the whole guide.</param>
/// <param name="Fact">The key fact that tells of it; null when the author named none.</param>
public sealed record TimelineEvent(string Id, IReadOnlyList<string> Formerly, HistoricalDate Date, RichText Text, Lane Lane, FactReference? Fact);

/// <summary>The part of the world that an event belongs to.</summary>
public enum Lane
{
    /// <summary>The Soviet Union, and Russia after it. Where an author names none.</summary>
    SovietUnion,

    /// <summary>Its allies, Yugoslavia and Albania among them.</summary>
    EasternEurope,

    /// <summary>Everywhere else.</summary>
    World,
}
