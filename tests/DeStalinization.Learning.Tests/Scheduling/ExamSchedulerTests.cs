using DeStalinization.Learning.Scheduling;

namespace DeStalinization.Learning.Tests.Scheduling;

public sealed class ExamSchedulerTests
{
    private static readonly DateTimeOffset Today = new(2027, 3, 1, 15, 0, 0, TimeSpan.Zero);
    private static readonly ExamScheduler Scheduler = new(new SchedulerOptions());

    private static readonly CardState Known = new(CardPhase.Review, Today, 60, 5, 60, 0, 5, 0, Today.AddDays(-60));

    [Fact]
    public void Without_an_exam_it_is_the_scheduler()
    {
        var usual = new Scheduler(new SchedulerOptions());
        foreach (var exam in new DateOnly?[] { null, new DateOnly(2027, 3, 1), new DateOnly(2020, 1, 1) })
        {
            foreach (var rating in Enum.GetValues<Rating>())
                Assert.Equal(usual.Next(Known, rating, Today), Scheduler.Next(Known, rating, Today, exam, "a#b"));
        }
    }

    [Fact]
    public void Before_an_exam_gaps_are_shorter() =>
        Assert.True(
            Scheduler.Next(Known, Rating.Good, Today, new DateOnly(2029, 1, 1), "a#b").Due < Scheduler.Next(Known, Rating.Good, Today, null, "a#b").Due);

    [Theory]
    [InlineData(9)]
    [InlineData(20)]
    [InlineData(40)]
    public void Every_card_comes_up_in_the_last_days_and_they_share_the_load(int daysToExam)
    {
        var exam = new DateOnly(2027, 3, 1).AddDays(daysToExam);
        var dues = Enumerable.Range(0, 400).Select(card => Scheduler.Next(Known, Rating.Easy, Today, exam, $"topic#card-{card}").Due).ToList();
        Assert.All(dues, due => Assert.InRange(DateOnly.FromDateTime(due.UtcDateTime), new DateOnly(2027, 3, 2), exam.AddDays(-1)));
        var days = dues.GroupBy(due => due.Date).ToList();
        Assert.Equal(ExamScheduler.LastDays, days.Count);
        Assert.All(days, day => Assert.InRange(day.Count(), 400 / days.Count / 2, 400 / days.Count * 2));
    }

    [Fact]
    public void What_has_come_up_in_the_last_days_need_not_come_again()
    {
        var exam = new DateOnly(2027, 3, 5);
        Assert.True(Scheduler.Next(Known, Rating.Easy, Today, exam, "a#b").Due.UtcDateTime.Date > new DateTime(2027, 3, 5));
        Assert.InRange(Scheduler.Next(Known, Rating.Again, Today, exam, "a#b").Due, Today, new DateTimeOffset(2027, 3, 4, 23, 59, 0, TimeSpan.Zero));
    }

    [Fact]
    public void A_date_that_is_set_or_taken_back_moves_what_is_scheduled_already()
    {
        var scheduled = Scheduler.Next(Known, Rating.Easy, Today, null, "a#b");
        var squeezed = ExamScheduler.Due(scheduled, Today.AddDays(3), new DateOnly(2027, 4, 1), "a#b");
        Assert.InRange(DateOnly.FromDateTime(squeezed.UtcDateTime), new DateOnly(2027, 3, 25), new DateOnly(2027, 3, 31));
        Assert.Equal(scheduled.Due, ExamScheduler.Due(scheduled with { Due = squeezed }, Today.AddDays(3), null, "a#b"));
    }

    [Fact]
    public void A_clock_that_jumps_gives_no_card_a_day_before_its_review()
    {
        var exam = new DateOnly(2027, 6, 1);
        foreach (var jump in new[] { -400, -2, 365 })
        {
            var now = Today.AddDays(jump);
            Assert.All(Enum.GetValues<Rating>(), rating => Assert.True(Scheduler.Next(Known, rating, now, exam, "a#b").Due > now));
        }
    }
}
