namespace DeStalinization.Learning.Scheduling;

/// <summary>Where a card stands in FSRS. The values are ts-fsrs's states.</summary>
public enum CardPhase
{
    New = 0,
    Learning = 1,
    Review = 2,
    Relearning = 3,
}

/// <summary>What the scheduler knows of one card for one learner.</summary>
/// <param name="Due">When it is to be asked again, UTC.</param>
/// <param name="Stability">Days until the chance of recall falls to 90 %; 0 for a new card.</param>
/// <param name="Difficulty">1 (easy) to 10 (hard); 0 for a new card.</param>
/// <param name="ScheduledDays">The gap last given, in days.</param>
/// <param name="LearningStep">Index of the current short-term step.</param>
/// <param name="Repetitions">Reviews so far.</param>
/// <param name="Lapses">Times it was forgotten after having been learnt.</param>
/// <param name="LastReview">UTC; null for a new card.</param>
public sealed record CardState(
    CardPhase Phase,
    DateTimeOffset Due,
    double Stability,
    double Difficulty,
    int ScheduledDays,
    int LearningStep,
    int Repetitions,
    int Lapses,
    DateTimeOffset? LastReview)
{
    /// <summary>A card that has never been reviewed, due at once.</summary>
    public static CardState New(DateTimeOffset now) => new(CardPhase.New, now, 0, 0, 0, 0, 0, 0, null);
}
