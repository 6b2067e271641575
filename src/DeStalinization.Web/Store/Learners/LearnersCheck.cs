using Microsoft.Data.Sqlite;

namespace DeStalinization.Web.Store.Learners;

/// <summary>Looks at a learner store without changing a byte of it.</summary>
internal static class LearnersCheck
{
    private const int CannotOpen = 14;

    private static readonly byte[][] WalMagic = [[0x37, 0x7f, 0x06, 0x82], [0x37, 0x7f, 0x06, 0x83]];

    /// <summary>A connection string that reads the file as it is. In a folder that cannot be written SQLite has to be told that nobody writes.</summary>
    public static string Source(string file, bool isWritable)
    {
        var isQuiet = !isWritable && !File.Exists($"{file}-shm") && Length($"{file}-wal") == 0;
        return new SqliteConnectionStringBuilder
        {
            DataSource = isQuiet ? $"{new Uri(file).AbsoluteUri}?immutable=1" : file,
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
            DefaultTimeout = 5,
        }.ToString();
    }

    /// <summary>What is wrong with the store; null when it is sound.</summary>
    public static async Task<string?> FaultAsync(string file, bool isWritable)
    {
        if (Length(file) == 0)
            return "is empty";
        if (await HasForeignWalAsync(file))
            return "has a write-ahead log that is none";
        try
        {
            await using var connection = new SqliteConnection(Source(file, isWritable));
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT group_concat(quick_check, '; ') FROM pragma_quick_check";
            return await command.ExecuteScalarAsync() is "ok" ? null : "is damaged";
        }
        catch (SqliteException exception)
        {
            return exception.SqliteErrorCode == CannotOpen ? "cannot be opened" : $"is damaged ({exception.SqliteErrorCode})";
        }
    }

    public static long Length(string file) => new FileInfo(file) is { Exists: true } found ? found.Length : 0;

    // SQLite takes such a log for an old one and starts it anew. Zeros are what a power cut leaves of a log that was just begun.
    private static async Task<bool> HasForeignWalAsync(string file)
    {
        if (Length($"{file}-wal") == 0)
            return false;
        await using var wal = new FileStream($"{file}-wal", FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var start = new byte[4];
        var length = await wal.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false);
        return length == 4 && !WalMagic.Any(start.SequenceEqual) && start.Any(one => one != 0);
    }
}
