using System.Globalization;
using DeStalinization.Web.Store.Learners;

namespace DeStalinization.Web.Learners;

/// <summary>
/// The statements that save an answer, the one thing that a whole class does in the same minute: by hand they take a tenth of the time that
/// the change tracker would. They read the same in both databases.
/// </summary>
internal sealed class AnswerStatements(LearnerDb db)
{
    /// <summary>A last use is kept to the hour, which is near enough for deleting after months and spares a write with every answer.</summary>
    private static readonly TimeSpan UseKeptTo = TimeSpan.FromHours(1);

    private readonly KeptStatements statements = KeptStatements.Of(db);

    /// <summary>Null when no learner has the token.</summary>
    public async Task<SavedLearner?> FindLearnerAsync(LearnerToken token)
    {
        await using var row = await statements.ReadAsync(
            """SELECT l."Id", l."IsKept", l."LastUsedAt" FROM "Tokens" t JOIN "Learners" l ON l."Id" = t."LearnerId" WHERE t."TokenHash" = @hash""",
            ("@hash", token.Hash));
        return await row.ReadAsync() ? new SavedLearner(row.GetInt64(0), row.GetBoolean(1), row.GetInt64(2)) : null;
    }

    public async Task<SavedLearner> AddLearnerAsync(LearnerToken token, bool keep, DateTimeOffset now)
    {
        var id = Convert.ToInt64(await statements.ScalarAsync(
            """INSERT INTO "Learners" ("IsKept", "CreatedAt", "LastUsedAt", "NewPerDay") VALUES (@keep, @now, @now, @new) RETURNING "Id" """,
            ("@keep", keep),
            ("@now", now.UtcTicks),
            ("@new", LearnerRow.UsualNewPerDay)), CultureInfo.InvariantCulture);
        await statements.RunAsync("""INSERT INTO "Tokens" ("TokenHash", "LearnerId") VALUES (@hash, @id)""", ("@hash", token.Hash), ("@id", id));
        return new SavedLearner(id, keep, now.UtcTicks);
    }

    public async Task UseAsync(SavedLearner learner, DateTimeOffset now)
    {
        if (now.UtcTicks - learner.LastUsedTicks < UseKeptTo.Ticks)
            return;
        await statements.RunAsync("""UPDATE "Learners" SET "LastUsedAt" = @now WHERE "Id" = @id""", ("@now", now.UtcTicks), ("@id", learner.Id));
    }

    public async Task BeginSittingAsync(long learner, SittingKey sitting, DateTimeOffset now)
    {
        await statements.RunAsync(
            """INSERT INTO "Sittings" ("LearnerId", "Id", "Key", "StartedAt") VALUES (@learner, @id, @key, @now) ON CONFLICT DO NOTHING""",
            ("@learner", learner),
            ("@id", sitting.Id),
            ("@key", sitting.ToString()),
            ("@now", now.UtcTicks));
    }

    /// <returns>Whose the attempt of that id is now.</returns>
    public async Task<long> AddAttemptAsync(long learner, NewAttempt attempt, DateTimeOffset now)
    {
        var added = await statements.RunAsync(
            """
            INSERT INTO "Attempts" ("Id", "LearnerId", "CardKey", "Revision", "Answer", "Confidence", "Sitting", "Mentioned", "AnsweredAt")
            VALUES (@id, @learner, @card, @revision, @answer, @confidence, @sitting, '', @now) ON CONFLICT DO NOTHING
            """,
            ("@id", attempt.Id),
            ("@learner", learner),
            ("@card", attempt.Card.ToString()),
            ("@revision", attempt.Revision),
            ("@answer", attempt.Answer),
            ("@confidence", (int?)attempt.Confidence),
            ("@sitting", attempt.Sitting?.Id.ToString("N")),
            ("@now", now.UtcTicks));
        if (added == 1)
            return learner;
        var owner = await statements.ScalarAsync("""SELECT "LearnerId" FROM "Attempts" WHERE "Id" = @id""", ("@id", attempt.Id));
        return Convert.ToInt64(owner, CultureInfo.InvariantCulture);
    }
}

/// <summary>The learner of an answer that was saved.</summary>
public sealed record SavedLearner(long Id, bool IsKept, long LastUsedTicks);
