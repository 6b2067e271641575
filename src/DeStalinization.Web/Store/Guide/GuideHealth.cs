using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DeStalinization.Web.Store.Guide;

/// <summary>
/// Degraded while an older guide is served because the content has faults: readers have a whole guide, so requests may come. Unhealthy while
/// there is none, or it cannot be read.
/// </summary>
internal sealed class GuideHealth(GuideDb db, GuideStatus status) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (status.Served is null)
            return HealthCheckResult.Unhealthy("no guide has been imported");
        try
        {
            await db.Guides.Select(guide => guide.Stamp).SingleAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException)
        {
            return HealthCheckResult.Unhealthy("the guide store cannot be read", exception);
        }
        return status.Faults.Count > 0
            ? HealthCheckResult.Degraded($"the content has {status.Faults.Count} faults; the last good guide is served")
            : HealthCheckResult.Healthy();
    }
}
