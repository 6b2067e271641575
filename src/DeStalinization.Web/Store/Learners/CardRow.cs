using DeStalinization.Learning.Scheduling;

namespace DeStalinization.Web.Store.Learners;

/// <summary>Where one card stands for one learner: <see cref="CardState"/> in columns.</summary>
public sealed class CardRow
{
    public required long LearnerId { get; init; }

    public required string CardKey { get; init; }

    public required int Revision { get; set; }

    public CardPhase Phase { get; set; }

    public DateTimeOffset Due { get; set; }

    public double Stability { get; set; }

    public double Difficulty { get; set; }

    public int ScheduledDays { get; set; }

    public int LearningStep { get; set; }

    public int Repetitions { get; set; }

    public int Lapses { get; set; }

    public DateTimeOffset? LastReview { get; set; }

    public CardState ToState() =>
        new(Phase, Due, Stability, Difficulty, ScheduledDays, LearningStep, Repetitions, Lapses, LastReview);

    public void Take(CardState state)
    {
        (Phase, Due, Stability, Difficulty) = (state.Phase, state.Due, state.Stability, state.Difficulty);
        (ScheduledDays, LearningStep) = (state.ScheduledDays, state.LearningStep);
        (Repetitions, Lapses, LastReview) = (state.Repetitions, state.Lapses, state.LastReview);
    }
}
