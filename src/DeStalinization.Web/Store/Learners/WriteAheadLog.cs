using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Store.Learners;

public static class WriteAheadLog
{
    private const int MostTries = 40;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Empties SQLite's log, which holds pages as they were before a deletion. While somebody reads an older state it cannot be, and is left for the next time.</summary>
    public static async Task EmptyLogAsync(this LearnerDb db)
    {
        if (!db.Database.IsSqlite())
            return;
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        for (var tries = 1; await IsBusyAsync(command) && tries < MostTries; tries++)
            await Task.Delay(Pause);
    }

    // Another checkpoint that runs at the same moment is told at once, and not waited for.
    private static async Task<bool> IsBusyAsync(DbCommand command) =>
        Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture) != 0;
}
