using DeStalinization.Web.Store.Learners;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Learners;

public sealed partial class ReviewJournal
{
    /// <summary>Deletes those who have not come back: after 30 days, or after a year where she asked to keep her progress.</summary>
    public Task PurgeAsync() =>
        commit.SaveAsync(db =>
        {
            var now = clock.GetUtcNow();
            var (sitting, kept) = (now.AddDays(-SittingDays), now.AddDays(-CurrentLearner.KeptDays));
            return DeleteAsync(db, db.Learners.Where(row => row.LastUsedAt < (row.IsKept ? kept : sitting)));
        });

    /// <summary>Deletes all that is stored of a learner, on all of her devices.</summary>
    public Task ForgetAsync(long learner) =>
        commit.SaveAsync(db => DeleteAsync(db, db.Learners.Where(row => row.Id == learner)));

    private static async Task<int> DeleteAsync(LearnerDb db, IQueryable<LearnerRow> gone)
    {
        var ids = gone.Select(row => row.Id);
        await db.Attempts.Where(row => ids.Contains(row.LearnerId)).ExecuteDeleteAsync();
        await db.Cards.Where(row => ids.Contains(row.LearnerId)).ExecuteDeleteAsync();
        await db.Sittings.Where(row => ids.Contains(row.LearnerId)).ExecuteDeleteAsync();
        await db.Moves.Where(row => ids.Contains(row.LearnerId)).ExecuteDeleteAsync();
        await db.Tokens.Where(row => ids.Contains(row.LearnerId)).ExecuteDeleteAsync();
        return await gone.ExecuteDeleteAsync();
    }
}
