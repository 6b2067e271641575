using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DeStalinization.Web.Store;

/// <summary>Unhealthy while the data folder has no room for answers, or takes none; SQLite finds out only with the save that fails.</summary>
internal sealed class RoomHealth(DataFolder folder) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(folder.Full() is { } reason ? HealthCheckResult.Unhealthy($"nothing can be written to the data folder: {reason}") : HealthCheckResult.Healthy());
}
