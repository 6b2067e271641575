using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DeStalinization.Web.Store.Learners;

/// <summary>Unhealthy while answers cannot be kept.</summary>
internal sealed class LearnersHealth(LearnerDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await db.Database.CanConnectAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("the learner store does not answer");
}
