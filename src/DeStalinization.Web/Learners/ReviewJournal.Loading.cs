using DeStalinization.Web.Store.Learners;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Learners;

/// <param name="Learner">Whose device it is now.</param>
/// <param name="Added">How many answers were new to her.</param>
public sealed record Merged(LearnerRow Learner, int Added);

public sealed partial class ReviewJournal
{
    /// <summary>Adds what a download holds to what the learner has; somebody new gets its settings too. What is here already stays as it is.</summary>
    /// <param name="token">Of the device, or the one that the form made for a newcomer.</param>
    /// <param name="renamed">The keys that cards had before, with the present ones.</param>
    public Task<Merged> LoadAsync(LearnerToken token, ProgressDownload download, IReadOnlyDictionary<string, string> renamed) =>
        commit.SaveAsync(async db =>
        {
            var now = clock.GetUtcNow();
            var statements = new AnswerStatements(db);
            var known = await statements.FindLearnerAsync(token);
            var id = (known ?? await statements.AddLearnerAsync(token, download.Settings.Keep, now)).Id;
            var learner = await UsedAsync(db, id);
            if (known is null)
                (learner.NewPerDay, learner.ExamDate) = (download.Settings.NewPerDay, download.Settings.ExamDate);
            await db.SaveChangesAsync();
            var added = await AddAttemptsAsync(db, learner.Id, download.Attempts);
            await AddSittingsAsync(db, learner.Id, download.Sittings);
            await AddCardsAsync(db, learner.Id, download.Cards, renamed);
            await ScheduleAsync(db, learner);
            await db.SaveChangesAsync();
            return new Merged(learner, added);
        });

    private static async Task<int> AddAttemptsAsync(LearnerDb db, long learner, IEnumerable<SavedAttempt> attempts)
    {
        var own = (await db.Attempts.Where(row => row.LearnerId == learner).Select(row => row.CopyOf ?? row.Id).ToListAsync()).ToHashSet();
        var added = attempts.Where(attempt => own.Add(attempt.Id)).ToList();
        foreach (var some in added.Chunk(500))
        {
            var ids = some.Select(attempt => attempt.Id).ToList();
            var taken = await db.Attempts.Where(row => ids.Contains(row.Id)).Select(row => row.Id).ToListAsync();
            db.Attempts.AddRange(some.Select(attempt => attempt.ToRow(learner, taken.Contains(attempt.Id) ? NewIds.Create() : attempt.Id)));
            await db.SaveChangesAsync();
        }
        return added.Count;
    }

    private static async Task AddSittingsAsync(LearnerDb db, long learner, IEnumerable<SavedSitting> sittings)
    {
        var own = (await db.Sittings.Where(row => row.LearnerId == learner).Select(row => row.Id).ToListAsync()).ToHashSet();
        foreach (var sitting in sittings)
        {
            var key = SittingKey.Parse(sitting.Key, null);
            if (own.Add(key.Id))
                db.Sittings.Add(new SittingRow { LearnerId = learner, Id = key.Id, Key = sitting.Key, StartedAt = sitting.StartedAt });
        }
        await db.SaveChangesAsync();
    }

    /// <summary>Of two schedules of one card, under whichever of its names, the one that was reviewed last goes on.</summary>
    private static async Task AddCardsAsync(LearnerDb db, long learner, IEnumerable<SavedCard> cards, IReadOnlyDictionary<string, string> renamed)
    {
        var own = (await db.Cards.Where(row => row.LearnerId == learner).ToListAsync())
            .GroupBy(row => Living(row.CardKey))
            .ToDictionary(rows => rows.Key, rows => rows.MaxBy(row => row.LastReview)!);
        foreach (var card in cards)
        {
            var key = Living(card.Card);
            if (!own.TryGetValue(key, out var row))
            {
                own[key] = row = new CardRow { LearnerId = learner, CardKey = key, Revision = card.Revision };
                db.Cards.Add(row);
            }
            else if (!(card.State.LastReview > (row.LastReview ?? DateTimeOffset.MinValue)))
            {
                continue;
            }
            row.Revision = card.Revision;
            row.Take(card.State);
        }
        await db.SaveChangesAsync();

        string Living(string key) => renamed.GetValueOrDefault(key, key);
    }
}
