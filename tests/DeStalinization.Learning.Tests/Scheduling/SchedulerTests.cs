using DeStalinization.Learning.Scheduling;

namespace DeStalinization.Learning.Tests.Scheduling;

public sealed class SchedulerTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly CardState Unseen = CardState.New(Noon);
    private static readonly Scheduler InDays = new(new());
    private static readonly Scheduler InSteps = new(new() { EnableShortTerm = true });

    [Theory]
    [InlineData(Rating.Again, 1)]
    [InlineData(Rating.Hard, 2)]
    [InlineData(Rating.Good, 3)]
    [InlineData(Rating.Easy, 8)]
    public void A_new_card_gets_a_gap_of_days_where_steps_are_off(Rating rating, int days)
    {
        var card = InDays.Next(Unseen, rating, Noon);

        Assert.Equal((CardPhase.Review, days, Noon.AddDays(days)), (card.Phase, card.ScheduledDays, card.Due));
    }

    [Theory]
    [InlineData(Rating.Again, 1, 0)]
    [InlineData(Rating.Hard, 6, 0)]
    [InlineData(Rating.Good, 10, 1)]
    public void A_new_card_gets_a_step_of_minutes_where_steps_are_on(Rating rating, int minutes, int step)
    {
        var card = InSteps.Next(Unseen, rating, Noon);

        Assert.Equal(
            (CardPhase.Learning, 0, Noon.AddMinutes(minutes), step),
            (card.Phase, card.ScheduledDays, card.Due, card.LearningStep));
    }

    [Fact]
    public void The_last_step_passed_leads_to_a_gap_of_days()
    {
        var card = InSteps.Next(InSteps.Next(Unseen, Rating.Good, Noon), Rating.Good, Noon.AddMinutes(10));

        Assert.Equal((CardPhase.Review, 2), (card.Phase, card.ScheduledDays));
    }

    [Fact]
    public void A_forgotten_card_is_relearnt_and_counted_once()
    {
        var learnt = InSteps.Next(Unseen, Rating.Easy, Noon);
        var forgotten = InSteps.Next(learnt, Rating.Again, learnt.Due);
        var again = InSteps.Next(forgotten, Rating.Again, forgotten.Due);

        Assert.Equal((CardPhase.Relearning, 1, learnt.Due.AddMinutes(10)), (forgotten.Phase, forgotten.Lapses, forgotten.Due));
        Assert.Equal((CardPhase.Relearning, 1), (again.Phase, again.Lapses));
    }

    [Fact]
    public void A_minute_across_midnight_in_UTC_counts_as_a_day()
    {
        var evening = new DateTimeOffset(2026, 3, 1, 23, 59, 30, TimeSpan.Zero);
        var card = InDays.Next(Unseen, Rating.Good, evening);

        Assert.Equal(card.Stability, InDays.Next(card, Rating.Good, evening.AddSeconds(29)).Stability);
        Assert.NotEqual(card.Stability, InDays.Next(card, Rating.Good, evening.AddMinutes(1)).Stability);
    }

    [Fact]
    public void The_zone_a_time_is_told_in_does_not_matter()
    {
        var card = InDays.Next(Unseen, Rating.Good, Noon);
        var later = Noon.AddDays(3).AddHours(11);

        var next = InDays.Next(card, Rating.Good, later.ToOffset(TimeSpan.FromHours(9)));

        Assert.Equal(InDays.Next(card, Rating.Good, later), next);
        Assert.Equal(TimeSpan.Zero, next.Due.Offset);
    }

    [Fact]
    public void A_clock_that_jumps_back_counts_as_the_same_day()
    {
        var card = InDays.Next(Unseen, Rating.Good, Noon);
        var earlier = Noon.AddYears(-1);

        var next = InDays.Next(card, Rating.Good, earlier);

        Assert.Equal(InDays.Next(card, Rating.Good, Noon).Stability, next.Stability);
        Assert.True(next.Due > earlier);
    }

    [Fact]
    public void A_higher_desired_retention_brings_a_card_back_sooner()
    {
        var keen = new Scheduler(new() { DesiredRetention = 0.97 });
        var card = InDays.Next(Unseen, Rating.Easy, Noon);

        Assert.True(keen.Next(card, Rating.Good, card.Due).Due < InDays.Next(card, Rating.Good, card.Due).Due);
    }

    [Fact]
    public void A_rating_that_there_is_not_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => InDays.Next(Unseen, (Rating)5, Noon));

    [Fact]
    public void A_reviewed_card_without_a_memory_is_refused() =>
        Assert.Throws<ArgumentException>(() => InDays.Next(Unseen with { Phase = CardPhase.Review }, Rating.Good, Noon));
}
