using DeStalinization.Content;
using DeStalinization.Web.Store;
using DeStalinization.Web.Store.Guide;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DeStalinization.Web.Import;

/// <summary>Brings the guide store up to the content when the program starts and when the content changes, or keeps the guide it has when there are faults.</summary>
public sealed partial class GuideStart(
    GuideDb db, GuideImporter importer, LastImport lastImport, KeptGuide kept, GuideStatus status, IOptions<ContentOptions> content, DataFolder data, TimeProvider clock, ILogger<GuideStart> logger)
{
    /// <summary>Afterwards <see cref="GuideStatus"/> says what is served and what was wrong.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        var folder = content.Value.Folder;
        var fingerprint = GuideReader.Fingerprint(folder, kept.Reading);
        var stored = await StoredAsync(cancel);
        if (GuideStamp.Parse(stored?.Stamp) is { } stamp && stamp.Content == fingerprint && stamp.Program == StampOf.Program)
            status.Serve(stored!);
        else
            await RebuildAsync(folder, new GuideStamp(StampOf.Schema(db), fingerprint, StampOf.Program), stored, cancel);
    }

    private async Task RebuildAsync(string folder, GuideStamp wanted, ServedGuide? stored, CancellationToken cancel)
    {
        var readable = GuideStamp.Parse(stored?.Stamp)?.Schema == wanted.Schema;
        var reading = GuideReader.Read(folder, readable ? await lastImport.KeysAsync(kept.ChangedSlugs, cancel) : null, kept.Reading);
        foreach (var diagnostic in reading.Diagnostics)
            LogDiagnostic(logger, diagnostic.Severity == Severity.Error ? LogLevel.Error : LogLevel.Warning, diagnostic);
        if (reading.Guide is { } guide)
        {
            await importer.ImportAsync(guide, wanted, cancel);
            status.Serve(await Guide.SingleAsync(cancel));
            await importer.SettleAsync(cancel);
            return;
        }
        if (readable && status.Served is null)
            status.Serve(stored!);
        status.Refuse([.. reading.Diagnostics.Select(diagnostic => diagnostic.ToString())]);
    }

    private IQueryable<ServedGuide> Guide =>
        db.Guides.Select(guide => new ServedGuide(guide.Title, guide.Subtitle, guide.Language, guide.Licence, guide.Stamp));

    /// <summary>Null for a store that is not there, holds nothing, or was damaged and has been moved aside.</summary>
    private async Task<ServedGuide?> StoredAsync(CancellationToken cancel)
    {
        var file = new FileInfo(data.GuideFile);
        if (!file.Exists)
            return null;
        try
        {
            // It was sound when it was first served, and looking through a large one takes its time.
            if (status.Served is not null || (file.Length > 0 && await IsSoundAsync(cancel)))
                return await Guide.SingleOrDefaultAsync(cancel);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is Missing)
        {
            // Sound, but made by a program that kept its stamp elsewhere.
            return null;
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is Corrupt or NotADatabase)
        {
        }
        MoveAside();
        return null;
    }

    private async Task<bool> IsSoundAsync(CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA quick_check(1)";
        return await command.ExecuteScalarAsync(cancel) is "ok";
    }

    private const int Missing = 1;
    private const int Corrupt = 11;
    private const int NotADatabase = 26;

    private void MoveAside()
    {
        db.Database.CloseConnection();
        SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
        var file = data.GuideFile;
        var aside = $"{file}.damaged-{clock.GetUtcNow():yyyyMMdd'T'HHmmssfff'Z'}";
        foreach (var suffix in (string[])["", "-wal", "-shm"])
        {
            if (File.Exists(file + suffix))
                File.Move(file + suffix, aside + suffix);
        }
        LogDamaged(logger, file, aside);
    }

    [LoggerMessage(Message = "{Diagnostic}")]
    private static partial void LogDiagnostic(ILogger logger, LogLevel level, Diagnostic diagnostic);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The guide store {File} is damaged; it was moved to {Aside} and is rebuilt from the content.")]
    private static partial void LogDamaged(ILogger logger, string file, string aside);
}
