using DeStalinization.Learning.Scheduling;

namespace DeStalinization.Learning.Tests.Scheduling;

public sealed class SchedulerGoldenTests
{
    [Fact]
    public void Every_review_gives_the_state_that_ts_fsrs_gives()
    {
        var schedulers = GoldenReviews.Options().ConvertAll(options => new Scheduler(options));
        var state = CardState.New(DateTimeOffset.UnixEpoch);
        var (sequences, reviews) = (0, 0);
        var differences = new List<string>();
        foreach (var review in GoldenReviews.Reviews())
        {
            sequences += review.IsFirst ? 1 : 0;
            reviews++;
            // Each state comes from our own last one, so that a difference cannot hide.
            state = schedulers[review.Options].Next(review.IsFirst ? CardState.New(review.At) : state, review.Rating, review.At);
            if (state != review.Expected)
                differences.Add($"line {review.Line}: expected {review.Expected}, got {state}");
        }

        Assert.True(differences.Count == 0, $"{differences.Count} of {reviews} differ:\n{string.Join('\n', differences.Take(10))}");
        Assert.True(sequences >= 2_000 && reviews >= 40_000, $"only {sequences} sequences and {reviews} reviews");
    }
}
