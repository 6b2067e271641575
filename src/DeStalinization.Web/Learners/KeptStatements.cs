using System.Data.Common;
using System.Runtime.CompilerServices;
using DeStalinization.Web.Store.Learners;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace DeStalinization.Web.Learners;

/// <summary>The statements that have been run by hand over one context, prepared once. Its connection has to stay open, and one at a time may use them.</summary>
internal sealed class KeptStatements
{
    private static readonly ConditionalWeakTable<LearnerDb, KeptStatements> All = [];

    private readonly LearnerDb db;
    private readonly Dictionary<string, DbCommand> kept = [];

    private KeptStatements(LearnerDb db) => this.db = db;

    public static KeptStatements Of(LearnerDb db) => All.GetValue(db, one => new KeptStatements(one));

    /// <summary>Those of a context that has just been taken from the pool, where it may have had another connection.</summary>
    public static KeptStatements Begin(LearnerDb db)
    {
        All.Remove(db);
        return Of(db);
    }

    /// <returns>The rows that were changed.</returns>
    public Task<int> RunAsync(string text, params ReadOnlySpan<(string Name, object? Value)> values) => Ready(text, values).ExecuteNonQueryAsync();

    public Task<object?> ScalarAsync(string text, params ReadOnlySpan<(string Name, object? Value)> values) => Ready(text, values).ExecuteScalarAsync();

    public Task<DbDataReader> ReadAsync(string text, params ReadOnlySpan<(string Name, object? Value)> values) => Ready(text, values).ExecuteReaderAsync();

    private DbCommand Ready(string text, ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!kept.TryGetValue(text, out var command))
            kept[text] = command = New(text, values);
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        for (var at = 0; at < values.Length; at++)
            command.Parameters[at].Value = values[at].Value ?? DBNull.Value;
        return command;
    }

    private DbCommand New(string text, ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = text;
        foreach (var (name, _) in values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
        }
        return command;
    }
}
