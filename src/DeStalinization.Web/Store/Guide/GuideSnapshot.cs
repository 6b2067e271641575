using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Store.Guide;

/// <summary>
/// The guide as it is at one moment: what is asked of a context meanwhile sees no import that comes after it, and its <see cref="Guide"/> is the
/// one that the rows are of.
/// </summary>
public sealed class GuideSnapshot : IAsyncDisposable
{
    private readonly GuideDb db;
    private readonly SqliteTransaction reading;

    // An import is told of some milliseconds after its rows can be read.
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(2);
    private const int MostMoments = 250;

    private GuideSnapshot(GuideDb db, SqliteTransaction reading, ServedGuide? guide) => (this.db, this.reading, Guide) = (db, reading, guide);

    public ServedGuide? Guide { get; }

    public static async Task<GuideSnapshot> OfAsync(GuideDb db, GuideStatus status, CancellationToken cancel)
    {
        for (var moment = 0; ; moment++)
        {
            var guide = status.Served;
            var snapshot = await OfAsync(db, guide, cancel);
            try
            {
                if (guide is null || moment == MostMoments || await snapshot.StampAsync(cancel) == guide.Stamp)
                    return snapshot;
            }
            catch
            {
                await snapshot.DisposeAsync();
                throw;
            }
            await snapshot.DisposeAsync();
            await Task.Delay(Moment, cancel);
        }
    }

    private static async Task<GuideSnapshot> OfAsync(GuideDb db, ServedGuide? guide, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        // Deferred, for the framework's own takes the lock of the writer.
        var reading = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
        await db.Database.UseTransactionAsync(reading, cancel);
        return new GuideSnapshot(db, reading, guide);
    }

    private async Task<string?> StampAsync(CancellationToken cancel)
    {
        await using var command = new SqliteCommand("SELECT \"Stamp\" FROM \"Guides\"", reading.Connection, reading);
        return await command.ExecuteScalarAsync(cancel) as string;
    }

    public async ValueTask DisposeAsync()
    {
        await db.Database.UseTransactionAsync(null);
        await reading.DisposeAsync();
        await db.Database.CloseConnectionAsync();
    }
}
