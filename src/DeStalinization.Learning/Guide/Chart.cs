namespace DeStalinization.Learning.Guide;

/// <summary>Numbers that a topic shows as a drawing and as a table.</summary>
/// <param name="Id">Stable, unique in the topic's page.</param>
/// <param name="Formerly">Ids it had before; old links follow them.</param>
/// <param name="XTitle">What the labels are: "Year".</param>
/// <param name="YTitle">What the values are, with their unit: "Prisoners, thousands".</param>
/// <param name="Series">The name of each column of values; at least one.</param>
/// <param name="Rows">At least two.</param>
/// <param name="Caption">Inline HTML: what is shown, what to beware of, and the source as a note.</param>
public sealed record Chart(
    string Id,
    IReadOnlyList<string> Formerly,
    ChartKind Kind,
    string XTitle,
    string YTitle,
    IReadOnlyList<string> Series,
    IReadOnlyList<ChartRow> Rows,
    RichText Caption);

/// <summary>How numbers are drawn.</summary>
public enum ChartKind
{
    /// <summary>Points in the order of their dates, joined where no value is missing.</summary>
    Line,

    /// <summary>A bar for each value, from zero.</summary>
    Bar,
}

/// <param name="Label">Plain text; the dates of a line are ISO 8601 to the precision known, as events' are.</param>
/// <param name="Values">One for each series, none below zero; null where none is known.</param>
public sealed record ChartRow(string Label, IReadOnlyList<double?> Values);
