using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace DeStalinization.Web.Store.Learners;

/// <summary>
/// Brings an SQLite learner store up to this program's tables, all migrations in one transaction. EF's own way locks the store with a row
/// that a killed process leaves behind, for which the next one would wait without end; SQLite's lock ends with its process.
/// </summary>
internal static class LearnersMigration
{
    /// <summary>
    /// The store has each of this program's migrations and no other. Asked without EF, which would first build its whole model: a start that
    /// finds nothing to do need not wait for that.
    /// </summary>
    /// <param name="source">Connection string of a store that is sound.</param>
    public static async Task<bool> IsCurrentAsync(string source)
    {
        await using var connection = new SqliteConnection(source);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE name = '{HistoryRepository.DefaultTableName}')";
        if (await command.ExecuteScalarAsync() is 0L)
            return false;
        command.CommandText = $"SELECT MigrationId FROM {HistoryRepository.DefaultTableName} ORDER BY MigrationId";
        var applied = new List<string>();
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
            applied.Add(rows.GetString(0));
        return applied.SequenceEqual(Known());
    }

    /// <summary>The migrations that the store has and that this program does not know: a newer one made it.</summary>
    public static async Task<IReadOnlyList<string>> UnknownAsync(LearnerDb db) =>
        [.. (await db.Database.GetAppliedMigrationsAsync()).Except(db.Database.GetMigrations())];

    public static async Task RunAsync(LearnerDb db)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        // Another process may have done it while this one waited for the lock.
        var last = (await db.Database.GetAppliedMigrationsAsync()).LastOrDefault();
        if (last == db.Database.GetMigrations().Last())
            return;
        var script = db.GetService<IMigrator>().GenerateScript(last ?? Migration.InitialDatabase, null, MigrationsSqlGenerationOptions.NoTransactions);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = transaction.GetDbTransaction();
        command.CommandTimeout = 0;
        command.CommandText = script;
        await command.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }

    private static IEnumerable<string> Known() => typeof(SqliteLearnerDb).Assembly.GetTypes()
        .Where(type => type.GetCustomAttribute<DbContextAttribute>()?.ContextType == typeof(SqliteLearnerDb))
        .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id)
        .OfType<string>()
        .Order(StringComparer.Ordinal);
}
