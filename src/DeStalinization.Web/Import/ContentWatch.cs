using System.Diagnostics;
using Microsoft.Extensions.Options;

namespace DeStalinization.Web.Import;

/// <summary>
/// Imports the content again when it changes while the program runs. It listens to the file system, and since that does not tell everything
/// (links, folders made anew), it also looks by itself. One import at a time; a fault in the content leaves the last good guide.
/// </summary>
internal sealed partial class ContentWatch(IServiceScopeFactory scopes, IOptions<ContentOptions> content, ILogger<ContentWatch> logger) : BackgroundService
{
    /// <summary>A look costs little; where there are so many files that it does not, it is rarer in proportion, up to <see cref="LongestRest"/>.</summary>
    private const int RestPerLook = 20;

    // An editor writes in several steps; somebody who never stops writing does not keep the guide from being read.
    private const int MostSettling = 5;

    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Settled = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan RestAfterFailure = TimeSpan.FromSeconds(5);

    private string? imported;

    private string Folder => content.Value.Folder;

    /// <summary>Takes the content as it is now for imported. Belongs before the import at start, so that what is saved during it is not missed.</summary>
    public void Begin() => imported = IsOn ? ContentLook.At(Folder) : null;

    private bool IsOn => content.Value.Watch == true;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!IsOn)
            return;
        using var signals = new ContentSignals(Folder);
        if (signals.Listen() is { } deaf)
            LogDeaf(logger, Folder, deaf.Message);
        var rest = Rest;
        while (true)
        {
            try
            {
                rest = await LookAsync(signals, rest, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                // A full disk, a store that somebody else holds: the guide that is served stays, and it is tried again.
                LogFailed(logger, exception);
                imported = null;
                rest = RestAfterFailure;
            }
        }
    }

    /// <returns>How long to rest before the next look, unless something is heard.</returns>
    private async Task<TimeSpan> LookAsync(ContentSignals signals, TimeSpan rest, CancellationToken stopping)
    {
        var isHeard = await signals.HearAsync(rest, stopping);
        var started = Stopwatch.GetTimestamp();
        if (!isHeard && ContentLook.At(Folder) == imported)
            return RestAfter(Stopwatch.GetElapsedTime(started));
        // Folders may have been made anew. What happens before it listens again is seen by the look that follows.
        signals.Listen();
        for (var times = 0; times < MostSettling && await signals.HearAsync(Settled, stopping); times++)
        {
        }
        imported = ContentLook.At(Folder);
        // On a thread of its own: those of the pool answer readers meanwhile.
        await Task.Factory.StartNew(() => ImportAsync(stopping), stopping, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();
        return Rest;
    }

    // A busy machine makes a look long, too, and must not make the author wait for it.
    private static TimeSpan RestAfter(TimeSpan look) =>
        TimeSpan.FromTicks(Math.Clamp(look.Ticks * RestPerLook, Rest.Ticks, LongestRest.Ticks));

    private async Task ImportAsync(CancellationToken stopping)
    {
        var started = Stopwatch.GetTimestamp();
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<GuideStart>().RunAsync(stopping);
        var took = Stopwatch.GetElapsedTime(started);
        LogRead(logger, took);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The content has changed and was read again in {Took}.")]
    private static partial void LogRead(ILogger logger, TimeSpan took);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The file system says nothing of changes in {Folder} ({Reason}); it is looked at every second instead.")]
    private static partial void LogDeaf(ILogger logger, string folder, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The changed content could not be imported; the guide that is served stays, and it is tried again.")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
