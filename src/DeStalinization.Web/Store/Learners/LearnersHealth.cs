using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DeStalinization.Web.Store.Learners;

/// <summary>Unhealthy while answers cannot be kept: the store is damaged, may not be written, or is locked by somebody else.</summary>
internal sealed class LearnersHealth(LearnerDb db, LearnersStatus status) : IHealthCheck
{
    // A save takes far less; who asks after the health does not wait as long as a learner does.
    private const int Patience = 1;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (status.Trouble is { } trouble)
            return HealthCheckResult.Unhealthy(trouble.Reason);
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
            return await db.Learners.Take(1).CountAsync(cancellationToken) >= 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
        }
        catch (DbException exception)
        {
            return HealthCheckResult.Unhealthy("the learner store cannot be written now", exception);
        }
    }
}
