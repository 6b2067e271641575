using System.Globalization;
using Microsoft.Data.Sqlite;

namespace DeStalinization.Web.Store.Learners;

/// <summary>Copies of the learner store beside it, made with SQLite's own backup and read through before they count as one.</summary>
internal static class LearnersBackup
{
    private const string Mark = ".backup-";
    private const string Time = "yyyyMMdd'T'HHmmss'Z'";

    /// <summary>The copy's file.</summary>
    /// <exception cref="SqliteException">It could not be written.</exception>
    /// <exception cref="InvalidDataException">What was written is no sound copy.</exception>
    public static async Task<string> MakeAsync(string file, DateTimeOffset now)
    {
        var copy = $"{file}{Mark}{now.UtcDateTime.ToString(Time, CultureInfo.InvariantCulture)}";
        var unproved = $"{copy}.part";
        File.Delete(unproved);
        await using (var from = new SqliteConnection($"Data Source={file};Pooling=False"))
        await using (var to = new SqliteConnection($"Data Source={unproved};Pooling=False"))
        {
            await from.OpenAsync();
            await to.OpenAsync();
            from.BackupDatabase(to);
            await using var check = to.CreateCommand();
            // In one file, so that it can be put back as one.
            check.CommandText = "PRAGMA journal_mode = DELETE; SELECT group_concat(integrity_check, '; ') FROM pragma_integrity_check";
            await using var reader = await check.ExecuteReaderAsync();
            await reader.NextResultAsync();
            if (!await reader.ReadAsync() || reader.GetString(0) is not "ok")
                throw new InvalidDataException($"The backup copy {unproved} is not sound.");
        }
        File.Move(unproved, copy, overwrite: true);
        return copy;
    }

    /// <summary>The newest copy; null when there is none.</summary>
    public static string? Newest(string file) =>
        Directory.GetFiles(Path.GetDirectoryName(file)!, $"{Path.GetFileName(file)}{Mark}*Z").Max(StringComparer.Ordinal);
}
