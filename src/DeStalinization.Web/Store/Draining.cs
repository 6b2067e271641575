using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DeStalinization.Web.Store;

/// <summary>The end of the program: first it says that it is not ready, then, when who sends requests has had time to ask, it stops taking them.</summary>
internal sealed class Draining(IHostApplicationLifetime lifetime, IHostEnvironment environment) : IHostedLifecycleService, IHealthCheck
{
    private static readonly TimeSpan Notice = TimeSpan.FromSeconds(1.5);

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(lifetime.ApplicationStopping.IsCancellationRequested ? HealthCheckResult.Unhealthy("the program is ending") : HealthCheckResult.Healthy());

    public Task StoppingAsync(CancellationToken cancellationToken) =>
        environment.IsDevelopment() ? Task.CompletedTask : Task.Delay(Notice, CancellationToken.None);

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
