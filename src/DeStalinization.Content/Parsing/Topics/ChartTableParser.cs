using System.Globalization;
using DeStalinization.Content.Dialect;
using DeStalinization.Learning.Guide;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace DeStalinization.Content.Parsing.Topics;

/// <summary>
/// Grammar: a pipe table of a column of labels and one to three columns of numbers, in two to sixty rows. A number is digits, perhaps with
/// commas between thousands and a decimal point; an empty cell is a number that is not known.
/// </summary>
internal static class ChartTableParser
{
    private const int MostSeries = 3, FewestRows = 2, MostRows = 60;
    private const NumberStyles Written = NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint;

    internal static (IReadOnlyList<string> Series, IReadOnlyList<ChartRow> Rows) Parse(Page page, CustomContainer chart)
    {
        var tables = chart.OfType<Table>().ToList();
        foreach (var other in tables.Skip(1))
            page.FaultPlace(other, "one table");
        if (tables is not [var table, ..])
        {
            page.Fault(chart, Rules.BadChartTable, "This chart has no table.", "Give its numbers in a pipe table, the labels in the first column.");
            return ([], []);
        }
        var rows = table.Cast<TableRow>().Select(row => row.Cast<TableCell>().ToList()).ToList();
        var series = rows[0].Skip(1).Select(PlainText.Of).ToList();
        if (series.Count is 0 or > MostSeries || rows.Count - 1 is < FewestRows or > MostRows)
        {
            page.Fault(
                table,
                Rules.BadChartTable,
                $"A chart cannot show {series.Count} columns of numbers in {rows.Count - 1} rows.",
                $"Give it 1 to {MostSeries} columns and {FewestRows} to {MostRows} rows.");
        }
        return (series, [.. rows.Skip(1).Select(row => Row(page, table, row, series.Count))]);
    }

    private static ChartRow Row(Page page, Table table, List<TableCell> cells, int series)
    {
        var label = PlainText.Of(cells[0]);
        if (label.Length == 0)
            page.Fault((Block?)cells.Find(cell => PlainText.Of(cell).Length > 0) ?? table, Rules.BadChartTable, "This row has no label.", "Write it in the first column.");
        var values = cells.Skip(1).Take(series).Select(cell => Number(page, cell)).ToList();
        return new ChartRow(label, [.. values, .. Enumerable.Repeat<double?>(null, series - values.Count)]);
    }

    private static double? Number(Page page, TableCell cell)
    {
        var written = PlainText.Of(cell);
        if (written.Length == 0)
            return null;
        if (double.TryParse(written, Written, CultureInfo.InvariantCulture, out var number))
            return number;
        page.Fault(cell, Rules.NotANumber, $"'{written}' is not a number.", "Write digits only, as in 1,533,767 or 2.5, or leave the cell empty.");
        return null;
    }
}
