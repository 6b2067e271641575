namespace DeStalinization.Web.Learners;

/// <summary>Once a day, and at start, forgets the learners whose time is over.</summary>
internal sealed partial class LearnerPurge(ReviewJournal journal, TimeProvider clock, ILogger<LearnerPurge> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromDays(1), clock);
        do
        {
            try
            {
                await journal.PurgeAsync();
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogFailed(logger, exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Old learners' records could not be deleted; tried again tomorrow.")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
