namespace DeStalinization.Web.Search;

/// <summary>What the named entries of a guide are called, by their rows, in its order.</summary>
public sealed class NameList(IReadOnlyList<NamedRow> rows)
{
    /// <summary>How near to a name: called so, has it in its name, has its beginning in its name.</summary>
    public const int Classes = 3;

    /// <summary>Rows with how near their names come to one, the nearest first.</summary>
    /// <param name="name">In the form in which names are compared.</param>
    /// <param name="most">Rows.</param>
    public Dictionary<long, int> Find(string name, int most)
    {
        var (whole, begun) = ($"|{name}|", name.TrimEnd());
        if (begun.Length == 0)
            return [];
        return rows
            .Where(row => row.Names.Contains(begun, StringComparison.Ordinal))
            .Select(row => (row.Row, Class: row.Names.Contains(whole, StringComparison.Ordinal) ? 0 : row.Names.Contains(name, StringComparison.Ordinal) ? 1 : 2))
            .OrderBy(row => row.Class)
            .Take(most)
            .ToDictionary();
    }
}

public sealed record NamedRow(long Row, string Names);
