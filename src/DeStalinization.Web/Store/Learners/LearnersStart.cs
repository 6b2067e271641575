using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DeStalinization.Web.Store.Learners;

/// <summary>
/// Makes an SQLite learner store ready when the program starts. One that cannot be trusted or written is left as it is, and
/// <see cref="LearnersStatus"/> says so: the site goes on without it.
/// </summary>
public sealed partial class LearnersStart(
    IServiceScopeFactory scopes, LearnersStatus status, LearnersLoss loss, DataFolder folder, IOptions<DataOptions> data, TimeProvider clock, ILogger<LearnersStart> logger)
{
    private string Store => data.Value.LearnersFile;

    public async Task RunAsync()
    {
        var isThere = File.Exists(Store) || LearnersCheck.Length($"{Store}-wal") > 0;
        var isWritable = folder.IsWritable(Store);
        if (isThere && await LearnersCheck.FaultAsync(Store, isWritable) is { } fault)
            loss.Lose(fault);
        else if (!isWritable)
            await ReadOnlyAsync(isThere);
        else if (!isThere || !await LearnersMigration.IsCurrentAsync(LearnersCheck.Source(Store, isWritable)))
            await MigrateAsync(isThere);
    }

    private async Task ReadOnlyAsync(bool isThere)
    {
        var source = isThere ? LearnersCheck.Source(Store, isWritable: false) : null;
        if (source is not null && !await LearnersMigration.IsCurrentAsync(source))
            source = null;
        status.Refuse(new LearnersTrouble($"{Store} cannot be written", source));
        LogReadOnly(logger, Store);
    }

    private async Task MigrateAsync(bool isThere)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LearnerDb>();
        try
        {
            if (!isThere)
                Create();
            else if (await LearnersMigration.UnknownAsync(db) is [.., var unknown])
                loss.Lose($"was made by a newer version of the program ({unknown})");
            else if ((await db.Database.GetPendingMigrationsAsync()).Any())
                await BackUpAsync();
            if (status.Trouble is null)
                await LearnersMigration.RunAsync(db);
        }
        catch (Exception exception) when (exception is SqliteException or IOException or InvalidDataException or UnauthorizedAccessException)
        {
            loss.Lose($"cannot be brought up to date: {exception.Message}");
        }
    }

    private async Task BackUpAsync()
    {
        var backup = await LearnersBackup.MakeAsync(Store, clock.GetUtcNow());
        LogBackedUp(logger, Store, backup);
    }

    // Appears whole: an empty file in its place is one that has lost what it held.
    private void Create()
    {
        var @new = $"{Store}.new";
        File.Delete(@new);
        using (var connection = new SqliteConnection($"Data Source={@new};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode = WAL";
            command.ExecuteNonQuery();
        }
        File.Move(@new, Store);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The learner store {File} cannot be written; the site goes on and keeps no answers. Let the program write to the file and its folder, then start it again.")]
    private static partial void LogReadOnly(ILogger logger, string file);

    [LoggerMessage(Level = LogLevel.Information, Message = "The learner store {File} is brought up to date; it was copied to {Backup} before.")]
    private static partial void LogBackedUp(ILogger logger, string file, string backup);
}
