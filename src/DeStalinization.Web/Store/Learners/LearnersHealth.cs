using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace DeStalinization.Web.Store.Learners;

/// <summary>Unhealthy while answers cannot be kept: the store is damaged or gone, may not be written, or is locked by somebody else.</summary>
internal sealed class LearnersHealth(LearnerDb db, LearnersStatus status, LearnersLoss loss, IOptions<DataOptions> data) : IHealthCheck
{
    // A save takes far less; who asks after the health does not wait as long as a learner does.
    private const int Patience = 1;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (status.Trouble is { } trouble)
            return HealthCheckResult.Unhealthy(trouble.Reason);
        // What is still open would take answers that nobody finds again.
        if (db is SqliteLearnerDb && !File.Exists(data.Value.LearnersFile))
            return HealthCheckResult.Unhealthy("the learner store is gone");
        try
        {
            // One connection to the end, since its patience ends with it.
            await db.Database.OpenConnectionAsync(cancellationToken);
            // On SQLite this takes the lock that a save needs, and finds out whether the file may be written.
            if (db.Database.GetDbConnection() is SqliteConnection connection)
            {
                connection.DefaultTimeout = Patience;
                await db.Database.ExecuteSqlAsync($"PRAGMA busy_timeout = 1000", cancellationToken);
            }
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            await db.Learners.AnyAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (DbException exception)
        {
            loss.IsNoticedIn(exception);
            return HealthCheckResult.Unhealthy("the learner store cannot be written now", exception);
        }
    }
}
