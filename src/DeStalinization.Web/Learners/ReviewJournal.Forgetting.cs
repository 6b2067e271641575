using DeStalinization.Web.Store.Learners;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Learners;

public sealed partial class ReviewJournal
{
    /// <summary>Deletes those who have not come back, after 30 days, or after a year where she asked to keep her progress; and codes whose time is over.</summary>
    public Task PurgeAsync() =>
        DeleteAsync(async db =>
        {
            var now = clock.GetUtcNow();
            var (sitting, kept) = (now.AddDays(-SittingDays), now.AddDays(-CurrentLearner.KeptDays));
            var codes = await db.Moves.Where(row => row.ExpiresAt <= now).ExecuteDeleteAsync();
            return codes + await DeleteAsync(db, db.Learners.Where(row => row.LastUsedAt < (row.IsKept ? kept : sitting)));
        });

    /// <summary>Deletes all that is stored of a learner, on all of her devices.</summary>
    public Task ForgetAsync(long learner) =>
        DeleteAsync(db => DeleteAsync(db, db.Learners.Where(row => row.Id == learner)));

    /// <summary>Makes a device nobody's. Answers that were for the sitting only, and that no other device can reach, go with it.</summary>
    public Task ForgetDeviceAsync(LearnerToken token) =>
        DeleteAsync(async db =>
        {
            var hash = token.Hash;
            var learner = await db.Tokens.Where(row => row.TokenHash == hash).Select(row => (long?)row.LearnerId).SingleOrDefaultAsync();
            var devices = await db.Tokens.Where(row => row.TokenHash == hash).ExecuteDeleteAsync();
            return devices + await DeleteAsync(db, db.Learners.Where(row => row.Id == learner && !row.IsKept && !db.Tokens.Any(other => other.LearnerId == row.Id)));
        });

    private async Task DeleteAsync(Func<LearnerDb, Task<int>> delete)
    {
        await commit.SaveAsync(delete);
        await EmptyLogAsync();
    }

    private async Task EmptyLogAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LearnerDb>().EmptyLogAsync();
    }

    private static async Task<int> DeleteAsync(LearnerDb db, IQueryable<LearnerRow> gone)
    {
        var ids = await gone.Select(row => row.Id).ToListAsync();
        await db.Attempts.Where(row => ids.Contains(row.LearnerId)).ExecuteDeleteAsync();
        await db.Cards.Where(row => ids.Contains(row.LearnerId)).ExecuteDeleteAsync();
        await db.Sittings.Where(row => ids.Contains(row.LearnerId)).ExecuteDeleteAsync();
        await db.Moves.Where(row => ids.Contains(row.LearnerId)).ExecuteDeleteAsync();
        await db.Tokens.Where(row => ids.Contains(row.LearnerId)).ExecuteDeleteAsync();
        return await db.Learners.Where(row => ids.Contains(row.Id)).ExecuteDeleteAsync();
    }
}
