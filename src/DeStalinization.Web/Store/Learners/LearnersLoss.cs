using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace DeStalinization.Web.Store.Learners;

/// <summary>The learner store cannot be trusted: it is left as it is, and the log has the command that restores it.</summary>
public sealed partial class LearnersLoss(LearnersStatus status, IOptions<DataOptions> data, ILogger<LearnersLoss> logger)
{
    private const int Corrupt = 11;
    private const int NotADatabase = 26;

    public void Lose(string fault)
    {
        var store = data.Value.LearnersFile;
        if (!status.Refuse(new LearnersTrouble($"{store} {fault}")))
            return;
        var directory = Path.GetDirectoryName(store);
        var name = Path.GetFileName(store);
        var restore = LearnersBackup.Newest(store) is { } backup
            ? $"cp '{Path.GetFileName(backup)}' {name}"
            : $"sqlite3 aside/{name} .recover | sqlite3 {name}";
        var command = $"cd '{directory}' && mkdir -p aside && mv -f {name} {name}-* aside/; {restore}";
        LogLost(logger, store, fault, command);
    }

    /// <summary>What SQLite said while the program runs is that the store is damaged. From then on nothing is written to it.</summary>
    public bool IsNoticedIn(Exception exception)
    {
        if ((exception.InnerException ?? exception) is not SqliteException { SqliteErrorCode: Corrupt or NotADatabase } damage)
            return false;
        Lose($"is damaged ({damage.SqliteErrorCode})");
        return true;
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "The learner store {File} {Fault}. It is left as it is; the site goes on without saved progress. To restore it, stop the program and run: {Command}")]
    private static partial void LogLost(ILogger logger, string file, string fault, string command);
}
