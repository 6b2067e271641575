using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DeStalinization.Web.Store.Learners;

/// <summary>
/// What makes a commit to the learner store outlive a power cut, and a deletion leave nothing behind; SQLite forgets it with each connection.
/// A store that may not be written is opened as what it is.
/// </summary>
internal sealed class DurableConnection(LearnersStatus status) : DbConnectionInterceptor
{
    private const string Pragmas =
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON;";

    private string? ReadOnlySource => status.Trouble?.ReadOnlySource;

    public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        if (ReadOnlySource is { } source)
            connection.ConnectionString = source;
        return result;
    }

    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(ConnectionOpening(connection, eventData, result));

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (ReadOnlySource is not null)
            return;
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (ReadOnlySource is not null)
            return;
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
