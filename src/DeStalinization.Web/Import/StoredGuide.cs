using DeStalinization.Web.Store;
using DeStalinization.Web.Store.Guide;
using Microsoft.Data.Sqlite;

namespace DeStalinization.Web.Import;

/// <summary>The guide store as a start finds it. It asks SQLite itself: a start with nothing changed need not wait for EF.</summary>
public sealed partial class StoredGuide(DataFolder data, GuideStatus status, TimeProvider clock, ILogger<StoredGuide> logger)
{
    private const int Missing = 1;
    private const int Corrupt = 11;
    private const int NotADatabase = 26;

    /// <summary>Null for a store that is not there, holds nothing, or was damaged and has been moved aside.</summary>
    public async Task<ServedGuide?> FindAsync(CancellationToken cancel)
    {
        var file = new FileInfo(data.GuideFile);
        if (!file.Exists)
            return null;
        try
        {
            await using var connection = new SqliteConnection(ConnectionTo(file));
            await connection.OpenAsync(cancel);
            // It was sound when it was first served, and looking through a large one takes its time.
            if (status.Served is not null || (file.Length > 0 && await IsSoundAsync(connection, cancel)))
                return await ReadAsync(connection, cancel);
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

    private static string ConnectionTo(FileInfo file) =>
        new SqliteConnectionStringBuilder { DataSource = file.FullName, Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = 5 }.ToString();

    private static async Task<bool> IsSoundAsync(SqliteConnection connection, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA quick_check(1)";
        return await command.ExecuteScalarAsync(cancel) is "ok";
    }

    private static async Task<ServedGuide?> ReadAsync(SqliteConnection connection, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT Title, Subtitle, Language, Licence, Stamp FROM Guides";
        await using var row = await command.ExecuteReaderAsync(cancel);
        return await row.ReadAsync(cancel) ? new ServedGuide(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4)) : null;
    }

    private void MoveAside()
    {
        // Pages that have it open go on with the file that was moved; the next opens the new one.
        SqliteConnection.ClearAllPools();
        var file = data.GuideFile;
        var aside = $"{file}.damaged-{clock.GetUtcNow():yyyyMMdd'T'HHmmssfff'Z'}";
        foreach (var suffix in (string[])["", "-wal", "-shm"])
        {
            if (File.Exists(file + suffix))
                File.Move(file + suffix, aside + suffix);
        }
        LogDamaged(logger, file, aside);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The guide store {File} is damaged; it was moved to {Aside} and is rebuilt from the content.")]
    private static partial void LogDamaged(ILogger logger, string file, string aside);
}
