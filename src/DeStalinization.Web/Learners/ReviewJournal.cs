using DeStalinization.Learning.Guide;
using DeStalinization.Learning.Scheduling;
using DeStalinization.Web.Store.Learners;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Learners;

/// <summary>An answer as it is about to be saved.</summary>
/// <param name="Id">The form's own, so that sending it again changes nothing.</param>
/// <param name="Answer">In the form of <c>CardAnswer</c>.</param>
public sealed record NewAttempt(Guid Id, CardKey Card, int Revision, string Answer, Confidence? Confidence, SittingKey? Sitting);

/// <summary>What the learner made of an answer, once she had seen the feedback.</summary>
/// <param name="Mentioned">Ids of the parts that the checker found.</param>
/// <param name="Ticked">Ids of those that she says she had.</param>
public sealed record Judgement(Rating Rating, IEnumerable<string> Mentioned, IReadOnlyCollection<string> Ticked);

/// <summary>What a card is called, and what it was called before: a history under a former name goes on under the present one.</summary>
public sealed record CardNames(string Now, IReadOnlyList<string> Formerly);

/// <summary>The only writer of the learner tables. Every method returns after its commit, or throws and has changed nothing.</summary>
public sealed partial class ReviewJournal(SharedCommit commit, ExamScheduler scheduler, TimeProvider clock, IServiceScopeFactory scopes)
{
    /// <summary>How long answers are kept for somebody who did not ask to keep them, in days from her last use.</summary>
    public const int SittingDays = 30;

    /// <summary>Saves an answer; the learner's first one makes her row too, and a sitting's first one the sitting's.</summary>
    /// <returns>The learner; null, with nothing saved, when an attempt of that id is another learner's.</returns>
    public Task<SavedLearner?> RecordAnswerAsync(LearnerToken token, bool keep, NewAttempt attempt) =>
        commit.SaveAsync(db => RecordAnswerAsync(db, token, keep, attempt));

    /// <summary>Saves the learner's ticks and rating and moves the card's schedule. A second rating of the same attempt changes nothing.</summary>
    public Task RecordRatingAsync(long learner, Guid attemptId, CardNames names, Judgement judgement) =>
        commit.SaveAsync(async db =>
        {
            var now = clock.GetUtcNow();
            var attempt = await db.Attempts.SingleAsync(row => row.Id == attemptId && row.LearnerId == learner);
            if (attempt.RatedAt is not null)
                return false;
            var owner = await db.Learners.SingleAsync(row => row.Id == learner);
            var card = await CardOfAsync(db, attempt, names, now);
            card.Take(scheduler.Next(card.ToState(), judgement.Rating, now, owner.ExamDate, names.Now));
            (attempt.Rating, attempt.RatedAt, attempt.DueAt) = (judgement.Rating, await AfterOthersAsync(db, attempt, now), card.Due);
            (attempt.Mentioned, attempt.Ticked) = (string.Join(' ', judgement.Mentioned), string.Join(' ', judgement.Ticked));
            owner.LastUsedAt = now;
            await db.SaveChangesAsync();
            return true;
        });

    /// <summary>Later than every rating of its sitting, though the clock may have fallen back meanwhile: their order says what comes next.</summary>
    private static async Task<DateTimeOffset> AfterOthersAsync(LearnerDb db, AttemptRow attempt, DateTimeOffset now)
    {
        if (attempt.Sitting is not { } sitting)
            return now;
        var last = await db.Attempts.Where(row => row.LearnerId == attempt.LearnerId && row.Sitting == sitting).MaxAsync(row => row.RatedAt);
        return last >= now ? last.Value.AddTicks(1) : now;
    }

    private async Task<SavedLearner?> RecordAnswerAsync(LearnerDb db, LearnerToken token, bool keep, NewAttempt attempt)
    {
        var now = clock.GetUtcNow();
        var statements = new AnswerStatements(db);
        var learner = await statements.FindLearnerAsync(token) ?? await statements.AddLearnerAsync(token, keep, now);
        if (await statements.AddAttemptAsync(learner.Id, attempt, now) != learner.Id)
            return null;
        if (attempt.Sitting is { } sitting)
            await statements.BeginSittingAsync(learner.Id, sitting, now);
        await statements.UseAsync(learner, now);
        return learner;
    }

    private static async Task<CardRow> CardOfAsync(LearnerDb db, AttemptRow attempt, CardNames names, DateTimeOffset now)
    {
        var card = await db.Cards.FindAsync(attempt.LearnerId, names.Now) ?? await RenamedAsync(db, attempt.LearnerId, names);
        if (card is null)
        {
            card = new CardRow { LearnerId = attempt.LearnerId, CardKey = names.Now, Revision = attempt.Revision };
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

    /// <summary>What was known of the card under a name that it had, from now on under its own.</summary>
    private static async Task<CardRow?> RenamedAsync(LearnerDb db, long learner, CardNames names)
    {
        var former = await db.Cards.AsNoTracking()
            .Where(row => row.LearnerId == learner && names.Formerly.Contains(row.CardKey))
            .OrderByDescending(row => row.LastReview)
            .FirstOrDefaultAsync();
        if (former is null)
            return null;
        await db.Cards
            .Where(row => row.LearnerId == learner && row.CardKey == former.CardKey)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.CardKey, names.Now));
        return await db.Cards.FindAsync(learner, names.Now);
    }
}
