using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DeStalinization.Web.Store.Guide;

/// <summary>Degraded while an older guide is served because the content has faults; unhealthy while there is none.</summary>
internal sealed class GuideHealth(GuideStatus status) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(status switch
        {
            { Served: null } => HealthCheckResult.Unhealthy("no guide has been imported"),
            { Faults.Count: > 0 } => HealthCheckResult.Degraded($"the content has {status.Faults.Count} faults; the last good guide is served"),
            _ => HealthCheckResult.Healthy(),
        });
}
