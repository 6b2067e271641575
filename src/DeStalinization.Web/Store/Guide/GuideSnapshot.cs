using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Store.Guide;

/// <summary>The guide as it is at one moment: what is asked of a context meanwhile sees no import that comes after it.</summary>
public sealed class GuideSnapshot : IAsyncDisposable
{
    private readonly GuideDb db;
    private readonly SqliteTransaction reading;

    private GuideSnapshot(GuideDb db, SqliteTransaction reading) => (this.db, this.reading) = (db, reading);

    public static async Task<GuideSnapshot> OfAsync(GuideDb db, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        // Deferred, for the framework's own takes the lock of the writer.
        var reading = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
        await db.Database.UseTransactionAsync(reading, cancel);
        return new GuideSnapshot(db, reading);
    }

    public async ValueTask DisposeAsync()
    {
        await db.Database.UseTransactionAsync(null);
        await reading.DisposeAsync();
        await db.Database.CloseConnectionAsync();
    }
}
