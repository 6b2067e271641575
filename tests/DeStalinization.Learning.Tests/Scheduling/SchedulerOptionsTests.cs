using DeStalinization.Learning.Scheduling;

namespace DeStalinization.Learning.Tests.Scheduling;

public sealed class SchedulerOptionsTests
{
    [Fact]
    public void The_defaults_have_no_fault() => Assert.Empty(new SchedulerOptions().Faults());

    [Fact]
    public void Every_fault_is_told_at_once()
    {
        var options = new SchedulerOptions
        {
            Weights = [.. new SchedulerOptions().Weights.Select((w, i) => i switch { 4 => 10.5, 20 => double.NaN, _ => w })],
            DesiredRetention = 0,
            MaximumInterval = 36501,
            LearningSteps = [TimeSpan.FromSeconds(90)],
            RelearningSteps = [TimeSpan.Zero],
        };

        var thrown = Assert.Throws<ArgumentException>(() => new Scheduler(options));

        Assert.Equal(
            [
                "Weights[4] is 10.5; it must be from 1 to 10.",
                "Weights[20] is NaN; it must be from 0.1 to 0.8.",
                "DesiredRetention is 0; it must be above 0 and at most 1.",
                "MaximumInterval is 36501; it must be from 1 to 36500 days.",
                "LearningSteps has 00:01:30; a step must be one or more whole minutes.",
                "RelearningSteps has 00:00:00; a step must be one or more whole minutes.",
            ],
            options.Faults());
        Assert.All(options.Faults(), fault => Assert.Contains(fault, thrown.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Weights_of_an_older_FSRS_are_a_fault() =>
        Assert.Equal(["Weights has 19 numbers; it must have 21."], new SchedulerOptions { Weights = new double[19] }.Faults());

    [Fact]
    public void Same_day_reviews_need_a_weight_19_above_0()
    {
        var options = new SchedulerOptions { Weights = [.. new SchedulerOptions().Weights.Select((w, i) => i == 19 ? 0 : w)] };

        Assert.Empty(options.Faults());
        Assert.Equal(["Weights[19] is 0; it must be from 0.01 to 0.8."], (options with { EnableShortTerm = true }).Faults());
    }
}
