using DeStalinization.Learning.Guide;
using DeStalinization.Learning.Scheduling;
using DeStalinization.Web.Store.Learners;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Learners;

/// <summary>An answer as it is about to be saved.</summary>
/// <param name="Id">The form's own, so that sending it again changes nothing.</param>
/// <param name="Mentioned">Ids of the points that the checker found.</param>
public sealed record NewAttempt(
    Guid Id, CardKey Card, int Revision, string Answer, Confidence? Confidence, string? Sitting, IEnumerable<string> Mentioned);

/// <summary>The only writer of the learner tables. Every method returns after its commit, or throws and has changed nothing.</summary>
public sealed class ReviewJournal(LearnerDb db, Scheduler scheduler, TimeProvider clock)
{
    /// <summary>How long answers are kept for somebody who did not ask to keep them, in days from her last use.</summary>
    public const int SittingDays = 30;

    /// <summary>Saves an answer; the learner's first one makes her row too.</summary>
    /// <returns>The learner; null, with nothing saved, when an attempt of that id is another learner's.</returns>
    public async Task<LearnerRow?> RecordAnswerAsync(LearnerToken token, bool keep, NewAttempt attempt, CancellationToken cancel)
    {
        try
        {
            return await TryRecordAnswerAsync(token, keep, attempt, cancel);
        }
        catch (DbUpdateException)
        {
            // The same form may have been saved at this very moment by another request: then it is there now.
            db.ChangeTracker.Clear();
            return await TryRecordAnswerAsync(token, keep, attempt, cancel);
        }
    }

    /// <summary>Saves the learner's ticks and rating and moves the card's schedule. A second rating of the same attempt changes nothing.</summary>
    public async Task RecordRatingAsync(long learner, Guid attemptId, Rating rating, IEnumerable<string> ticked, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var attempt = await db.Attempts.SingleAsync(row => row.Id == attemptId && row.LearnerId == learner, cancel);
        if (attempt.RatedAt is not null)
            return;
        var card = await CardOfAsync(attempt, now, cancel);
        card.Take(scheduler.Next(card.ToState(), rating, now));
        (attempt.Rating, attempt.RatedAt, attempt.DueAt) = (rating, now, card.Due);
        attempt.Ticked = string.Join(' ', ticked);
        await db.Learners.Where(row => row.Id == learner).ExecuteUpdateAsync(row => row.SetProperty(one => one.LastUsedAt, now), cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>Deletes those who have not come back: after 30 days, or after a year where she asked to keep her progress.</summary>
    public async Task PurgeAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var (sitting, kept) = (now.AddDays(-SittingDays), now.AddDays(-CurrentLearner.KeptDays));
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var gone = db.Learners.Where(row => row.LastUsedAt < (row.IsKept ? kept : sitting));
        await db.Attempts.Where(row => gone.Any(learner => learner.Id == row.LearnerId)).ExecuteDeleteAsync(cancel);
        await db.Cards.Where(row => gone.Any(learner => learner.Id == row.LearnerId)).ExecuteDeleteAsync(cancel);
        await gone.ExecuteDeleteAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    private async Task<LearnerRow?> TryRecordAnswerAsync(LearnerToken token, bool keep, NewAttempt attempt, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var learner = await LearnerOfAsync(token, keep, now, cancel);
        var owner = await db.Attempts.Where(row => row.Id == attempt.Id).Select(row => (long?)row.LearnerId).SingleOrDefaultAsync(cancel);
        if (owner is not null)
            return owner == learner.Id ? learner : null;
        db.Attempts.Add(new AttemptRow
        {
            Id = attempt.Id,
            LearnerId = learner.Id,
            CardKey = attempt.Card.ToString(),
            Revision = attempt.Revision,
            Answer = attempt.Answer,
            Confidence = attempt.Confidence,
            Sitting = attempt.Sitting,
            Mentioned = string.Join(' ', attempt.Mentioned),
            AnsweredAt = now,
        });
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return learner;
    }

    private async Task<LearnerRow> LearnerOfAsync(LearnerToken token, bool keep, DateTimeOffset now, CancellationToken cancel)
    {
        var hash = token.Hash;
        var learner = await db.Learners.SingleOrDefaultAsync(row => row.TokenHash == hash, cancel);
        if (learner is null)
        {
            learner = new LearnerRow { TokenHash = hash, IsKept = keep, CreatedAt = now, LastUsedAt = now };
            db.Learners.Add(learner);
            await db.SaveChangesAsync(cancel);
        }
        learner.LastUsedAt = now;
        return learner;
    }

    private async Task<CardRow> CardOfAsync(AttemptRow attempt, DateTimeOffset now, CancellationToken cancel)
    {
        var card = await db.Cards.SingleOrDefaultAsync(row => row.LearnerId == attempt.LearnerId && row.CardKey == attempt.CardKey, cancel);
        if (card is null)
        {
            card = new CardRow { LearnerId = attempt.LearnerId, CardKey = attempt.CardKey, Revision = attempt.Revision };
            card.Take(CardState.New(now));
            db.Cards.Add(card);
        }
        else if (card.Revision != attempt.Revision)
        {
            // The question means something else now, so what was known of it says nothing.
            card.Take(CardState.New(now));
            card.Revision = attempt.Revision;
        }
        return card;
    }
}
