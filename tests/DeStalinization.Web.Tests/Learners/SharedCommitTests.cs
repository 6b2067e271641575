using DeStalinization.Web.Learners;
using DeStalinization.Web.Store.Learners;
using DeStalinization.Web.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DeStalinization.Web.Tests.Learners;

public sealed class SharedCommitTests : IDisposable
{
    private readonly GuideApp app = new();

    private SharedCommit Commit => app.Services.GetRequiredService<SharedCommit>();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task A_save_that_fails_alone_takes_none_of_the_others_with_it()
    {
        var gate = await HoldAsync();
        var before = SaveLearnerAsync();
        var broken = Commit.SaveAsync(async db =>
        {
            db.Learners.Add(NewLearner());
            await db.SaveChangesAsync();
            // Nobody has this key, and the database knows.
            db.Cards.Add(new CardRow { LearnerId = 4711, CardKey = "a#b", Revision = 1 });
            return await db.SaveChangesAsync();
        });
        var thrown = Commit.SaveAsync<int>(_ => throw new InvalidOperationException("by the work itself"));
        var after = SaveLearnerAsync();
        gate.SetResult();
        await Task.WhenAll(before, after);
        await Assert.ThrowsAsync<DbUpdateException>(() => broken);
        await Assert.ThrowsAsync<InvalidOperationException>(() => thrown);
        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task A_save_that_ends_the_whole_transaction_is_told_to_each_and_nothing_is_kept_of_any()
    {
        var gate = await HoldAsync();
        var before = SaveLearnerAsync();
        var ending = Commit.SaveAsync(async db =>
        {
            await db.Database.ExecuteSqlRawAsync("ROLLBACK");
            return await Task.FromException<int>(new SqliteException("no room", 13));
        });
        var after = SaveLearnerAsync();
        gate.SetResult();
        foreach (var save in (Task[])[before, ending, after])
            Assert.Equal(13, (await Assert.ThrowsAsync<SqliteException>(() => save)).SqliteErrorCode);
        Assert.Equal(0, await CountAsync());
        await SaveLearnerAsync();
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task A_commit_that_fails_is_told_to_each_and_nothing_is_kept_of_any()
    {
        var gate = await HoldAsync();
        var before = SaveLearnerAsync();
        var owing = Commit.SaveAsync(async db =>
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA defer_foreign_keys = ON");
            db.Cards.Add(new CardRow { LearnerId = 4711, CardKey = "a#b", Revision = 1 });
            return await db.SaveChangesAsync();
        });
        gate.SetResult();
        foreach (var save in (Task[])[before, owing])
            await Assert.ThrowsAsync<SqliteException>(() => save);
        Assert.Equal(0, await CountAsync());
        await SaveLearnerAsync();
        Assert.Equal(1, await CountAsync());
    }

    // What comes while one save is held shares the commit after it.
    private async Task<TaskCompletionSource> HoldAsync()
    {
        var (held, gate) = (NewSignal(), NewSignal());
        _ = Commit.SaveAsync(async _ =>
        {
            held.SetResult();
            await gate.Task;
            return 0;
        });
        await held.Task;
        return gate;
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Task<int> SaveLearnerAsync() => Commit.SaveAsync(db =>
    {
        db.Learners.Add(NewLearner());
        return db.SaveChangesAsync();
    });

    private LearnerRow NewLearner() => new() { IsKept = false, CreatedAt = app.Clock.GetUtcNow(), LastUsedAt = app.Clock.GetUtcNow() };

    private async Task<int> CountAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LearnerDb>().Learners.CountAsync();
    }
}
