using DeStalinization.Web.Store.Learners;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Learners;

public sealed partial class ReviewJournal
{
    /// <summary>Makes a code good for one device; one that she made before is good no longer.</summary>
    public Task OfferMoveAsync(long learner, MoveCode code) =>
        commit.SaveAsync(async db =>
        {
            await UsedAsync(db, learner);
            await db.Moves.Where(row => row.LearnerId == learner).ExecuteDeleteAsync();
            db.Moves.Add(new MoveRow { CodeHash = code.Hash, LearnerId = learner, ExpiresAt = clock.GetUtcNow().AddMinutes(MoveCode.Minutes) });
            return await db.SaveChangesAsync();
        });

    /// <summary>Makes the device of a token that of the learner who made the code. What was on it already is added to hers.</summary>
    /// <param name="token">The device's own, or the one that the form made for a newcomer.</param>
    /// <param name="renamed">The keys that cards had before, with the present ones.</param>
    /// <returns>Null, with nothing changed, when no such code is open.</returns>
    public async Task<Merged?> MoveAsync(MoveCode code, LearnerToken token, IReadOnlyDictionary<string, string> renamed)
    {
        var merged = await commit.SaveAsync(db => MoveAsync(db, code, token, renamed));
        // The log still holds what the device had before, under the learner that is no more.
        await EmptyLogAsync();
        return merged;
    }

    private async Task<Merged?> MoveAsync(LearnerDb db, MoveCode code, LearnerToken token, IReadOnlyDictionary<string, string> renamed)
    {
        var (codeHash, tokenHash, now) = (code.Hash, token.Hash, clock.GetUtcNow());
        var target = await db.Moves.Where(row => row.CodeHash == codeHash && row.ExpiresAt > now).Select(row => (long?)row.LearnerId).SingleOrDefaultAsync();
        if (target is not { } id)
            return null;
        await db.Moves.Where(row => row.CodeHash == codeHash).ExecuteDeleteAsync();
        var learner = await UsedAsync(db, id);
        var before = await db.Tokens.Where(row => row.TokenHash == tokenHash).Select(row => (long?)row.LearnerId).SingleOrDefaultAsync();
        var added = before is { } old && old != id ? await TakeOverAsync(db, old, learner, renamed) : 0;
        if (before is null)
            db.Tokens.Add(new TokenRow { TokenHash = tokenHash, LearnerId = id });
        await db.SaveChangesAsync();
        return new Merged(learner, added);
    }

    /// <summary>Adds all of one learner's to another's, and deletes the first. Her other devices become the other's too.</summary>
    private async Task<int> TakeOverAsync(LearnerDb db, long old, LearnerRow learner, IReadOnlyDictionary<string, string> renamed)
    {
        var everything = await ProgressDownload.OfAsync(db, old, clock.GetUtcNow(), CancellationToken.None);
        await db.Tokens.Where(row => row.LearnerId == old).ExecuteUpdateAsync(row => row.SetProperty(one => one.LearnerId, learner.Id));
        await DeleteAsync(db, db.Learners.Where(row => row.Id == old));
        var added = await AddAttemptsAsync(db, learner.Id, everything.Attempts);
        await AddSittingsAsync(db, learner.Id, everything.Sittings);
        await AddCardsAsync(db, learner.Id, everything.Cards, renamed);
        await ScheduleAsync(db, learner);
        return added;
    }
}
