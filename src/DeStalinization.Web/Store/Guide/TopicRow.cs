using DeStalinization.Learning.Guide;

namespace DeStalinization.Web.Store.Guide;

public sealed class TopicRow
{
    /// <summary>From 0, in reading order over the whole guide.</summary>
    public required int Position { get; init; }

    public required string Slug { get; init; }

    public required int UnitPosition { get; init; }

    public UnitRow Unit { get; init; } = null!;

    public required string Title { get; init; }

    public required string Summary { get; init; }

    /// <summary>For a reader; null when the topic has none.</summary>
    public required string? Dates { get; init; }

    public required DateOnly? Reviewed { get; init; }

    public required string DefinitionHtml { get; init; }

    public required IReadOnlyList<KeyFact> Facts { get; init; }

    public required IReadOnlyList<Chart> Charts { get; init; }

    public required IReadOnlyList<TimelineEvent> Events { get; init; }

    public required IReadOnlyList<QuestionView> Questions { get; init; }

    /// <summary>The keys of all cards that the topic teaches, in the order in which they are asked.</summary>
    public required IReadOnlyList<string> Cards { get; init; }

    public required IReadOnlyList<Misconception> Misconceptions { get; init; }

    public required IReadOnlyList<RelatedTerm> RelatedTerms { get; init; }

    public required IReadOnlyList<Note> Notes { get; init; }

    /// <summary>See <see cref="Topic.Markdown"/>.</summary>
    public required string Markdown { get; init; }

    /// <summary>Of everything that the topic says; tells whether an import changed it.</summary>
    public required string Hash { get; init; }

    /// <summary>The day of the import that changed the topic; before any did, the day it was last reviewed.</summary>
    public required DateOnly ChangedOn { get; init; }

    /// <summary>The topics that belong with it, the nearest first.</summary>
    public required IReadOnlyList<NeighbourTopic> Neighbours { get; init; }
}

/// <summary>A topic beside another one.</summary>
public sealed record NeighbourTopic(string Slug, string Title);

/// <summary>A review question as its topic's page lists it; the rest of it is in its card.</summary>
public sealed record QuestionView(string Id, IReadOnlyList<string> Formerly, RichText Prompt);
