using System.Threading.Channels;
using DeStalinization.Web.Store.Learners;
using Microsoft.Data.Sqlite;

namespace DeStalinization.Web.Learners;

/// <summary>
/// The one writer of the learner store. Saves that wait at the same moment share one commit, since it is the commit that takes the time;
/// each is answered after it, and one that fails takes none of the others with it.
/// </summary>
public sealed class SharedCommit(IServiceScopeFactory scopes) : BackgroundService
{
    private const int MostTogether = 256;
    private const string Savepoint = "save";

    private readonly Channel<Save> waiting = Channel.CreateUnbounded<Save>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>Returns what the work returned, once it is committed; throws, with nothing changed, what the work or the commit threw.</summary>
    public Task<T> SaveAsync<T>(Func<LearnerDb, Task<T>> work)
    {
        var save = new Save<T>(work);
        return waiting.Writer.TryWrite(save) ? save.Done : throw new InvalidOperationException("The program is ending.");
    }

    /// <summary>Nothing new is taken, and what waits is saved before the program ends.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        waiting.Writer.TryComplete();
        if (ExecuteTask is { } running)
            await running.WaitAsync(cancellationToken);
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
    }

    private async Task CommitAsync(List<Save> together)
    {
        var done = new List<Save>(together.Count);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<LearnerDb>();
            db.Database.AutoSavepointsEnabled = false;
            await using var transaction = await db.Database.BeginTransactionAsync();
            foreach (var save in together)
            {
                await transaction.CreateSavepointAsync(Savepoint);
                if (await save.TryRunAsync(db))
                    done.Add(save);
                else
                    await transaction.RollbackToSavepointAsync(Savepoint);
                db.ChangeTracker.Clear();
            }
            await transaction.CommitAsync();
            done.ForEach(save => save.Finish());
        }
        catch (Exception exception)
        {
            together.ForEach(save => save.Fail(exception));
            if (exception is SqliteException { SqliteErrorCode: Busy })
                FailAllWaiting(exception);
        }
    }

    private const int Busy = 5;

    // They have waited for the lock as long as the ones before them, and would now wait as long again.
    private void FailAllWaiting(Exception exception)
    {
        while (waiting.Reader.TryRead(out var save))
            save.Fail(exception);
    }

    private abstract class Save
    {
        public abstract Task<bool> TryRunAsync(LearnerDb db);

        public abstract void Finish();

        public abstract void Fail(Exception exception);
    }

    private sealed class Save<T>(Func<LearnerDb, Task<T>> work) : Save
    {
        private readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T result = default!;

        public Task<T> Done => done.Task;

        public override async Task<bool> TryRunAsync(LearnerDb db)
        {
            try
            {
                result = await work(db);
                return true;
            }
            catch (Exception exception)
            {
                Fail(exception);
                return false;
            }
        }

        public override void Finish() => done.TrySetResult(result);

        public override void Fail(Exception exception) => done.TrySetException(exception);
    }
}
