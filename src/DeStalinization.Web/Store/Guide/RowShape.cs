using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DeStalinization.Web.Store.Guide;

/// <summary>How the rows of one table are written without tracking them: its columns as EF's model has them.</summary>
public sealed class RowShape
{
    private readonly int[] key;
    private readonly (Func<object, object?> Get, ValueConverter? Converter)[] values;

    public RowShape(IEntityType type)
    {
        var columns = type.GetProperties().ToList();
        values = [.. columns.Select(column => ((Func<object, object?>)column.PropertyInfo!.GetValue, column.GetTypeMapping().Converter))];
        Table = type.GetTableName()!;
        var names = columns.ConvertAll(column => $"\"{column.GetColumnName()}\"");
        Insert = $"INSERT INTO \"{Table}\" ({string.Join(", ", names)}) VALUES ({string.Join(", ", names.Select((_, index) => $"${index}"))})";
        key = [.. type.FindPrimaryKey()!.Properties.Select(part => columns.IndexOf(part))];
        Delete = $"DELETE FROM \"{Table}\" WHERE {string.Join(" AND ", key.Select((column, index) => $"{names[column]} = ${index}"))}";
    }

    public string Table { get; }

    public string Insert { get; }

    public string Delete { get; }

    /// <summary>Of a row's values those of the primary key, for <see cref="Delete"/>.</summary>
    public object?[] KeyOf(object?[] row) => Array.ConvertAll(key, column => row[column]);

    /// <summary>What the columns of a row hold, in the order of the statement.</summary>
    public object?[] ValuesOf(object row) => Array.ConvertAll(values, value => value.Get(row) is { } found ? value.Converter?.ConvertToProvider(found) ?? found : null);
}
