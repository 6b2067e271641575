using DeStalinization.Web.Store.Learners;

namespace DeStalinization.Web.Learners;

/// <summary>Once a day, and at start, forgets the learners whose time is over.</summary>
internal sealed partial class LearnerPurge(ReviewJournal journal, LearnersStatus status, PurgeDate date, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<LearnerPurge> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await StartedAsync(stoppingToken);
        using var timer = new PeriodicTimer(TimeSpan.FromDays(1), clock);
        do
        {
            try
            {
                // What cannot be written cannot be deleted from; that was said when the program started.
                if (status.Trouble is null)
                    await PurgeAsync();
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogFailed(logger, exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    // A reader who waits for her first page comes before what can wait.
    private async Task StartedAsync(CancellationToken cancel)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var told = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(cancel);
    }

    private async Task PurgeAsync()
    {
        if (await date.TryAdvanceAsync(clock.GetUtcNow()))
            await journal.PurgeAsync();
        else
            LogJumped(logger);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The clock is days ahead of the last time that old learners' records were deleted. None is deleted until it has stood for a while.")]
    private static partial void LogJumped(ILogger logger);

    [LoggerMessage(Level = LogLevel.Error, Message = "Old learners' records could not be deleted; tried again tomorrow.")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
