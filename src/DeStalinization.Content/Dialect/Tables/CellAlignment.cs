using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace DeStalinization.Content.Dialect.Tables;

/// <summary>Says how a column is set with a class: Markdig's renderer writes a style, which the site's content policy forbids.</summary>
internal static class CellAlignment
{
    internal static void MarkCells(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            var aligned = table.ColumnDefinitions.Select(column => column.Alignment).ToList();
            table.ColumnDefinitions.ForEach(column => column.Alignment = null);
            foreach (var row in table.OfType<TableRow>())
            {
                foreach (var (cell, alignment) in row.OfType<TableCell>().Zip(aligned))
                    Mark(cell, alignment);
            }
        }
    }

    private static void Mark(TableCell cell, TableColumnAlign? alignment)
    {
        if (alignment is TableColumnAlign.Right)
            cell.GetAttributes().AddClass("align-right");
        else if (alignment is TableColumnAlign.Center)
            cell.GetAttributes().AddClass("align-center");
    }
}
