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
}
