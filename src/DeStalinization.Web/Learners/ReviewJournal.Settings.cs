using DeStalinization.Learning.Scheduling;
using DeStalinization.Web.Store.Learners;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Learners;

public sealed partial class ReviewJournal
{
    public const int MostNewPerDay = DownloadCheck.MostNewPerDay;

    /// <summary>Whether her progress is kept, and how many new cards a day brings. Progress that is not kept has no calendar.</summary>
    public Task SetAsync(long learner, bool keep, int newPerDay) =>
        commit.SaveAsync(async db =>
        {
            var row = await UsedAsync(db, learner);
            (row.IsKept, row.NewPerDay) = (keep, newPerDay);
            row.CalendarKey = keep ? row.CalendarKey : null;
            return await db.SaveChangesAsync();
        });

    /// <summary>Sets the day of the exam, or takes it away, and with it when each card comes back.</summary>
    public Task SetExamAsync(long learner, DateOnly? exam) =>
        commit.SaveAsync(async db =>
        {
            var row = await UsedAsync(db, learner);
            row.ExamDate = exam;
            await ScheduleAsync(db, row);
            return await db.SaveChangesAsync();
        });

    /// <summary>Gives her calendar a new address, so that the one before leads nowhere; or none. Only for progress that is kept.</summary>
    public Task SetCalendarAsync(long learner, bool wanted) =>
        commit.SaveAsync(async db =>
        {
            var row = await UsedAsync(db, learner);
            row.CalendarKey = wanted && row.IsKept ? NewIds.Create().ToString("N") : null;
            return await db.SaveChangesAsync();
        });

    private async Task<LearnerRow> UsedAsync(LearnerDb db, long learner)
    {
        var row = await db.Learners.SingleAsync(row => row.Id == learner);
        row.LastUsedAt = clock.GetUtcNow();
        return row;
    }

    private async Task ScheduleAsync(LearnerDb db, LearnerRow learner)
    {
        var now = clock.GetUtcNow();
        foreach (var card in await db.Cards.Where(row => row.LearnerId == learner.Id).ToListAsync())
            card.Due = ExamScheduler.Due(card.ToState(), now, learner.ExamDate, card.CardKey);
    }
}
