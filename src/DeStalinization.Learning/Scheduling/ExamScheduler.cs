using System.Text;

namespace DeStalinization.Learning.Scheduling;

/// <summary>
/// The scheduler for somebody who may have an exam. Until its day the chance of recall is held higher, and no card waits past the day
/// before: those that would are spread over the last days. Without an exam, or when it is over, it is <see cref="Scheduler"/>.
/// </summary>
/// <remarks>
/// The best gap is 10 to 20 % of the time to the test (Cepeda and others, 2008), so what is reviewed in the last week need not come again.
/// Days are calendar days of UTC.
/// </remarks>
public sealed class ExamScheduler(SchedulerOptions options)
{
    /// <summary>The chance of recall at which a card falls due before an exam.</summary>
    public const double RetentionBeforeExam = 0.95;

    /// <summary>The days before an exam in which every card comes up once.</summary>
    public const int LastDays = 7;

    private readonly Scheduler usual = new(options);
    private readonly Scheduler tight = new(options with { DesiredRetention = Math.Max(options.DesiredRetention, RetentionBeforeExam) });

    /// <summary>The card after a review.</summary>
    /// <param name="exam">The day of the exam; null when there is none.</param>
    /// <param name="cardKey">Which of the last days is this card's own.</param>
    public CardState Next(CardState state, Rating rating, DateTimeOffset now, DateOnly? exam, string cardKey) =>
        Preview(state, now, exam, cardKey)[rating];

    /// <summary>The card after each rating that it could be given now.</summary>
    public IReadOnlyDictionary<Rating, CardState> Preview(CardState state, DateTimeOffset now, DateOnly? exam, string cardKey)
    {
        var scheduler = IsAhead(exam, now) ? tight : usual;
        return scheduler.Preview(state, now).ToDictionary(next => next.Key, next => next.Value with { Due = Due(next.Value, now, exam, cardKey) });
    }

    /// <summary>When a card that has been reviewed is due, with this exam and no other.</summary>
    public static DateTimeOffset Due(CardState state, DateTimeOffset now, DateOnly? exam, string cardKey)
    {
        if (state.LastReview is not { } reviewed)
            return state.Due;
        var due = reviewed + TimeSpan.FromDays(state.ScheduledDays);
        if (!IsAhead(exam, now))
            return due;
        var today = Day(now);
        var lastDay = exam!.Value.AddDays(-1);
        var firstOfLast = lastDay.AddDays(1 - LastDays);
        if (Day(due) <= lastDay || Day(reviewed) >= firstOfLast || lastDay <= today)
            return due;
        var first = firstOfLast > today ? firstOfLast : today.AddDays(1);
        var own = first.AddDays((int)(Hash(cardKey) % (uint)(lastDay.DayNumber - first.DayNumber + 1)));
        return reviewed + TimeSpan.FromDays(own.DayNumber - Day(reviewed).DayNumber);
    }

    private static bool IsAhead(DateOnly? exam, DateTimeOffset now) => exam > Day(now);

    private static DateOnly Day(DateTimeOffset time) => DateOnly.FromDateTime(time.UtcDateTime);

    /// <summary>FNV-1a: the same on every machine and in every year, unlike the framework's own.</summary>
    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var unit in Encoding.UTF8.GetBytes(text))
            hash = unchecked((hash ^ unit) * 16777619u);
        return hash;
    }
}
