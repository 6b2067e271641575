using System.Threading.Channels;
using DeStalinization.Web.Store.Learners;
using Microsoft.Data.Sqlite;

namespace DeStalinization.Web.Learners;

/// <summary>
/// The one writer of the learner store. Saves that wait at the same moment share one commit, since it is the commit that takes the time;
/// each is answered after it, and one that fails takes none of the others with it.
/// </summary>
public sealed partial class SharedCommit(IServiceScopeFactory scopes, LearnersStatus status, LearnersLoss loss, ILogger<SharedCommit> logger) : BackgroundService
{
    private const int MostTogether = 256;
    private const int Busy = 5;
    private const int ReadOnly = 8;

    private static readonly TimeSpan LastSaves = TimeSpan.FromSeconds(2);

    private readonly Channel<Save> waiting = Channel.CreateUnbounded<Save>(new UnboundedChannelOptions { SingleReader = true });

    // Kept from one commit to the next until one fails.
    private OpenStore? store;

    /// <summary>Returns what the work returned, once it is committed; throws, with nothing changed, what the work or the commit threw.</summary>
    /// <exception cref="AnswersNotKeptException">The store cannot be written, now and later.</exception>
    public Task<T> SaveAsync<T>(Func<LearnerDb, Task<T>> work)
    {
        if (status.Trouble is { } trouble)
            return Task.FromException<T>(new AnswersNotKeptException(trouble.Reason));
        var save = new Save<T>(work);
        return waiting.Writer.TryWrite(save) ? save.Done : throw new InvalidOperationException("The program is ending.");
    }

    /// <summary>Nothing new is taken, and what waits is saved before the program ends.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        waiting.Writer.TryComplete();
        // The time for the requests may be over; what they left to be saved has a little of its own.
        if (ExecuteTask is { } running)
            await Task.WhenAny(running, Task.Delay(LastSaves, CancellationToken.None));
        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var together = new List<Save>(MostTogether);
        while (await waiting.Reader.WaitToReadAsync(CancellationToken.None))
        {
            together.Clear();
            while (together.Count < MostTogether && waiting.Reader.TryRead(out var save))
                together.Add(save);
            await CommitAsync(together);
        }
        if (status.Trouble is null)
            await CheckpointAsync();
        await CloseAsync();
    }

    private async Task CommitAsync(List<Save> together)
    {
        var done = new List<Save>(together.Count);
        Exception? failed = null;
        try
        {
            store ??= await OpenStore.OpenAsync(scopes);
            await using var transaction = await store.Db.Database.BeginTransactionAsync();
            foreach (var save in together)
            {
                await store.MarkAsync();
                failed = await save.TryRunAsync(store.Db, Told);
                if (failed is null)
                    done.Add(save);
                else
                    await store.UndoAsync();
                await store.UnmarkAsync();
                failed = null;
            }
            await transaction.CommitAsync();
            done.ForEach(save => save.Finish());
        }
        catch (Exception exception)
        {
            // A full disk ends the whole transaction, and then it is the mark that is missed; what ended it is what is to be said.
            var cause = Told(failed ?? exception);
            together.ForEach(save => save.Fail(cause));
            await CloseAsync();
            if (exception is SqliteException { SqliteErrorCode: Busy })
                FailAllWaiting(exception);
        }
    }

    private Exception Told(Exception exception) =>
        loss.IsNoticedIn(exception) || (exception.InnerException ?? exception) is SqliteException { SqliteErrorCode: ReadOnly }
            ? new AnswersNotKeptException(exception.Message)
            : exception;

    // They have waited for the lock as long as the ones before them, and would now wait as long again.
    private void FailAllWaiting(Exception exception)
    {
        while (waiting.Reader.TryRead(out var save))
            save.Fail(exception);
    }

    private async Task CloseAsync()
    {
        if (store is not null)
            await store.DisposeAsync();
        store = null;
    }

    /// <summary>Brings all that was saved into the one file, which can then be copied by itself.</summary>
    private async Task CheckpointAsync()
    {
        try
        {
            store ??= await OpenStore.OpenAsync(scopes);
            await store.CheckpointAsync();
        }
        catch (SqliteException exception)
        {
            LogNoCheckpoint(logger, exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The learner store's write-ahead log stays beside it; the next start reads it.")]
    private static partial void LogNoCheckpoint(ILogger logger, Exception exception);

    private abstract class Save
    {
        /// <returns>What went wrong, which by then has been told to who waits; null when nothing did.</returns>
        public abstract Task<Exception?> TryRunAsync(LearnerDb db, Func<Exception, Exception> told);

        public abstract void Finish();

        public abstract void Fail(Exception exception);
    }

    private sealed class Save<T>(Func<LearnerDb, Task<T>> work) : Save
    {
        private readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T result = default!;

        public Task<T> Done => done.Task;

        public override async Task<Exception?> TryRunAsync(LearnerDb db, Func<Exception, Exception> told)
        {
            try
            {
                result = await work(db);
                return null;
            }
            catch (Exception exception)
            {
                Fail(told(exception));
                return exception;
            }
        }

        public override void Finish() => done.TrySetResult(result);

        public override void Fail(Exception exception) => done.TrySetException(exception);
    }
}
