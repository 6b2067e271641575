using Microsoft.Data.Sqlite;

namespace DeStalinization.Web.Store.Guide;

/// <summary>Writes rows with statements that are prepared once, inside a transaction of its connection.</summary>
public sealed class RowWriter(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> commands = [];

    /// <param name="statement">With parameters <c>$0</c>, <c>$1</c> and on.</param>
    /// <returns>How many rows changed.</returns>
    public int Run(string statement, params ReadOnlySpan<object?> values)
    {
        if (!commands.TryGetValue(statement, out var command))
            commands.Add(statement, command = Prepare(statement, values.Length));
        for (var index = 0; index < values.Length; index++)
            command.Parameters[index].Value = values[index] ?? DBNull.Value;
        return command.ExecuteNonQuery();
    }

    /// <summary>The first column of what a query finds.</summary>
    public IReadOnlyList<string> Read(string query)
    {
        using var command = Prepare(query, 0);
        using var reader = command.ExecuteReader();
        var found = new List<string>();
        while (reader.Read())
            found.Add(reader.GetString(0));
        return found;
    }

    public void Dispose()
    {
        foreach (var command in commands.Values)
            command.Dispose();
    }

    private SqliteCommand Prepare(string statement, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = statement;
        for (var index = 0; index < parameters; index++)
            command.Parameters.Add(new SqliteParameter($"${index}", null));
        return command;
    }
}
