using CsCheck;
using DeStalinization.Learning.Scheduling;

namespace DeStalinization.Learning.Tests.Scheduling;

public sealed class SchedulerPropertyTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 22, 0, 0, TimeSpan.Zero);

    // Seconds, hours and years; and now and then a clock that has jumped back.
    private static readonly Gen<TimeSpan> Delays = Gen.Frequency(
        (3, Gen.Int[0, 6 * 3600].Select(seconds => seconds * TimeSpan.FromSeconds(1))),
        (5, Gen.Int[1, 24 * 400].Select(hours => hours * TimeSpan.FromHours(1))),
        (1, Gen.Int[1, 30 * 365].Select(days => days * TimeSpan.FromDays(1))),
        (1, Gen.Int[1, 24 * 60].Select(hours => -hours * TimeSpan.FromHours(1))));

    private static readonly Gen<(Rating Rating, TimeSpan Delay)[]> Logs = Gen.Select(Gen.Enum<Rating>(), Delays).Array[1, 30];

    private static readonly Gen<SchedulerOptions> Options = Gen.Select(Gen.Bool, Gen.Double[0.7, 0.99], Gen.Int[1, 36500])
        .Select((steps, retention, most) =>
            new SchedulerOptions { EnableShortTerm = steps, DesiredRetention = retention, MaximumInterval = most });

    [Fact]
    public void Stability_and_difficulty_stay_within_bounds() => EachReview((before, _, after) =>
        Assert.All(after.Values, card =>
        {
            Assert.InRange(card.Stability, 0.001, 36500);
            Assert.InRange(card.Difficulty, 1, 10);
            Assert.Equal(before.Repetitions + 1, card.Repetitions);
        }));

    [Fact]
    public void A_card_is_never_due_before_now() => EachReview((_, now, after) =>
        Assert.All(after.Values, card =>
        {
            Assert.True(card.Due > now);
            Assert.True(card.ScheduledDays >= 0);
        }));

    [Fact]
    public void A_better_rating_never_brings_a_learnt_card_back_sooner() => EachReview((before, _, after) =>
    {
        if (before.Phase != CardPhase.Review)
            return;
        Assert.True(after[Rating.Again].Due <= after[Rating.Hard].Due);
        Assert.True(after[Rating.Hard].Due <= after[Rating.Good].Due);
        Assert.True(after[Rating.Good].Due < after[Rating.Easy].Due);
    });

    [Fact]
    public void Recalling_a_card_never_lowers_its_stability() => EachReview((before, _, after) =>
        Assert.All(after.Values.Skip(1), card => Assert.True(card.Stability >= before.Stability)));

    [Fact]
    public void Forgetting_a_card_never_raises_its_stability() => EachReview((before, _, after) =>
    {
        if (before.Phase != CardPhase.New)
            Assert.True(after[Rating.Again].Stability <= before.Stability);
    });

    [Fact]
    public void Replaying_the_log_gives_the_state_that_the_reviews_led_to() =>
        Gen.Select(Options, Logs).Sample((options, log) =>
        {
            var reviewed = new List<(Rating Rating, DateTimeOffset At)>();
            var (state, now) = (CardState.New(Start), Start);
            var scheduler = new Scheduler(options);
            foreach (var (rating, delay) in log)
            {
                now += delay;
                reviewed.Add((rating, now));
                state = scheduler.Preview(state, now)[rating];
            }

            var replayed = reviewed.Aggregate(
                CardState.New(Start), (card, review) => new Scheduler(options).Next(card, review.Rating, review.At));

            Assert.Equal(state, replayed);
        });

    private static void EachReview(Action<CardState, DateTimeOffset, IReadOnlyDictionary<Rating, CardState>> check) =>
        Gen.Select(Options, Logs).Sample((options, log) =>
        {
            var scheduler = new Scheduler(options);
            var (state, now) = (CardState.New(Start), Start);
            foreach (var (rating, delay) in log)
            {
                now += delay;
                var after = scheduler.Preview(state, now);
                check(state, now, after);
                state = after[rating];
            }
        });
}
