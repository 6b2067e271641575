using DeStalinization.Learning.Guide;
using DeStalinization.Web.Search;
using DeStalinization.Web.Store.Guide;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Import;

/// <summary>The only writer of the guide store: tables, rows and search index in one transaction, so a reader sees the old guide or the new one.</summary>
public sealed class GuideImporter(GuideDb db, LastImport last, TimeProvider clock)
{
    public async Task ImportAsync(StudyGuide guide, GuideStamp stamp, CancellationToken cancel)
    {
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;", cancel);
        var changed = new ChangedDays(await last.TopicsAsync(cancel), DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await DropTablesAsync(cancel);
        await db.Database.ExecuteSqlRawAsync(db.Database.GenerateCreateScript(), cancel);
        db.AddRange(GuideRowsOf.Everything(guide, stamp, changed));
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        await SearchIndex.FillAsync(db.Database.GetDbConnection(), guide, cancel);
        await transaction.CommitAsync(cancel);
    }

    // The index goes first: dropping a virtual table drops the tables that it keeps its own rows in.
    private async Task DropTablesAsync(CancellationToken cancel)
    {
        var drops = await db.Database
            .SqlQuery<string>($"SELECT 'DROP TABLE \"' || name || '\";' AS Value FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search\\_%' ESCAPE '\\' ORDER BY sql LIKE 'CREATE VIRTUAL%' DESC")
            .ToListAsync(cancel);
        await db.Database.ExecuteSqlRawAsync(string.Concat(drops), cancel);
    }
}
