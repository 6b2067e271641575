using DeStalinization.Learning.Cards;
using DeStalinization.Learning.Maps;

namespace DeStalinization.Web.Store.Guide;

/// <summary>The one row that says which guide this is.</summary>
public sealed class GuideRow
{
    /// <summary>See <see cref="GuideStamp"/>.</summary>
    public required string Stamp { get; init; }

    public required string Title { get; init; }

    public required string Subtitle { get; init; }

    public required string Language { get; init; }

    public required string Licence { get; init; }

    public required string IntroductionHtml { get; init; }
}

public sealed class UnitRow
{
    public required int Position { get; init; }

    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string IntroductionHtml { get; init; }

    public List<TopicRow> Topics { get; init; } = [];
}

/// <summary>A card of any kind; the topic that it is of is in its key.</summary>
public sealed class StudyCardRow
{
    public required string Key { get; init; }

    /// <summary>In the guide's order, with gaps: a card more in one topic moves no other topic's.</summary>
    public required int Position { get; init; }

    public required StudyCard Card { get; init; }
}

public sealed class GlossaryRow
{
    public required int Position { get; init; }

    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string DefinitionHtml { get; init; }
}

public sealed class SourceRow
{
    public required int Position { get; init; }

    public required string Id { get; init; }

    public required string TitleHtml { get; init; }

    public required string Title { get; init; }

    public required string? Author { get; init; }

    public required string? Publisher { get; init; }

    public required string? Year { get; init; }

    public required string Kind { get; init; }

    public required string? Url { get; init; }
}

/// <summary>A note of a topic that cites a source.</summary>
public sealed class CitationRow
{
    public required string SourceId { get; init; }

    public required string TopicSlug { get; init; }

    /// <summary>The note's number on that topic's page.</summary>
    public required int Number { get; init; }

    /// <summary>As the author wrote them; null for the whole work.</summary>
    public required string? Pages { get; init; }

    /// <summary>How often the topic refers to the note.</summary>
    public required int Times { get; init; }
}

/// <summary>A key that the guide has or had: <c>slug</c>, <c>slug#id</c> or <c>glossary#id</c>.</summary>
public sealed class KeyRow
{
    public required string Key { get; init; }

    /// <summary>The key it has now; null when this is the living one.</summary>
    public required string? MovedTo { get; init; }
}

/// <summary>A drawing of the whole guide.</summary>
public sealed class MapRow
{
    /// <summary>Of the one that the guide has.</summary>
    public const string Concepts = "concepts";

    public required string Name { get; init; }

    public required ConceptMap Map { get; init; }
}

/// <summary>A word that a search can find.</summary>
public sealed class WordRow
{
    /// <summary>In lower case.</summary>
    public required string Word { get; init; }

    /// <summary>As the guide mostly writes it.</summary>
    public required string Shown { get; init; }

    public required int Count { get; init; }
}
