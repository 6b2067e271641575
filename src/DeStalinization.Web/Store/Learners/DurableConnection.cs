using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DeStalinization.Web.Store.Learners;

/// <summary>What makes a commit to the learner store outlive a power cut, and a deletion leave nothing behind; SQLite forgets it with each connection.</summary>
internal sealed class DurableConnection : DbConnectionInterceptor
{
    public static readonly DurableConnection Instance = new();

    private const string Pragmas =
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
