using System.Globalization;

namespace DeStalinization.Learning.Scheduling;

/// <summary>
/// What may be set about the schedule. The weights and their limits are those of FSRS-6; the defaults are its own, except that short-term
/// steps are off, for a typed answer is too much work to be asked for again within minutes.
/// </summary>
public sealed record SchedulerOptions
{
    // Weights 17 and 18 have a second, lower ceiling where there are several relearning steps: see MemoryModel.
    private static readonly (double Least, double Most)[] Limits =
    [
        (0.001, 100), (0.001, 100), (0.001, 100), (0.001, 100), (1, 10), (0.001, 4), (0.001, 4),
        (0.001, 0.75), (0, 4.5), (0, 0.8), (0.001, 3.5), (0.001, 5), (0.001, 0.25), (0.001, 0.9),
        (0, 4), (0, 1), (1, 6), (0, 2), (0, 2), (0, 0.8), (0.1, 0.8),
    ];

    /// <summary>The 21 weights of FSRS-6, w0 to w20.</summary>
    public IReadOnlyList<double> Weights { get; init; } =
    [
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
        1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ];

    /// <summary>The chance of recall at which a card falls due, above 0 and up to 1.</summary>
    public double DesiredRetention { get; init; } = 0.9;

    /// <summary>The longest gap in days. Keeping the four ratings apart may add up to three days to it, as in ts-fsrs.</summary>
    public int MaximumInterval { get; init; } = 36500;

    /// <summary>Whether new and forgotten cards go through steps of minutes and hours before they get gaps of days.</summary>
    public bool EnableShortTerm { get; init; }

    /// <summary>The steps of a new card, in whole minutes; used only with <see cref="EnableShortTerm"/>.</summary>
    public IReadOnlyList<TimeSpan> LearningSteps { get; init; } = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10)];

    /// <summary>The steps of a forgotten card, in whole minutes; used only with <see cref="EnableShortTerm"/>.</summary>
    public IReadOnlyList<TimeSpan> RelearningSteps { get; init; } = [TimeSpan.FromMinutes(10)];

    /// <summary>All that is wrong with these options, a sentence each; none when they can be used.</summary>
    public IReadOnlyList<string> Faults() =>
    [
        .. WeightFaults(),
        .. DesiredRetention is > 0 and <= 1 ? []
            : Fault($"{nameof(DesiredRetention)} is {DesiredRetention}; it must be above 0 and at most 1."),
        .. MaximumInterval is >= 1 and <= 36500 ? []
            : Fault($"{nameof(MaximumInterval)} is {MaximumInterval}; it must be from 1 to 36500 days."),
        .. StepFaults(nameof(LearningSteps), LearningSteps),
        .. StepFaults(nameof(RelearningSteps), RelearningSteps),
    ];

    private IEnumerable<string> WeightFaults() => Weights.Count != Limits.Length
        ? Fault($"{nameof(Weights)} has {Weights.Count} numbers; it must have {Limits.Length}.")
        : Weights.Index().SelectMany(weight => WeightFault(weight.Index, weight.Item));

    private IEnumerable<string> WeightFault(int index, double weight)
    {
        var (least, most) = index == 19 && EnableShortTerm ? (0.01, Limits[index].Most) : Limits[index];
        return weight >= least && weight <= most ? []
            : Fault($"{nameof(Weights)}[{index}] is {weight}; it must be from {least} to {most}.");
    }

    private static IEnumerable<string> StepFaults(string name, IReadOnlyList<TimeSpan> steps) => steps
        .Where(step => step <= TimeSpan.Zero || step.Ticks % TimeSpan.TicksPerMinute != 0)
        .SelectMany(step => Fault($"{name} has {step}; a step must be one or more whole minutes."));

    private static IEnumerable<string> Fault(FormattableString text) => [text.ToString(CultureInfo.InvariantCulture)];
}
