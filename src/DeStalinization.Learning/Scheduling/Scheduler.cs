namespace DeStalinization.Learning.Scheduling;

/// <summary>
/// Says when a card is asked again: FSRS-6, equal to ts-fsrs 5.4.2 with its fuzz off (there is none here). Time between reviews is counted
/// in calendar days of UTC, and a clock that has jumped back counts as the same day. Pure: the time is an argument.
/// </summary>
/// <exception cref="ArgumentException">The options are at fault; the message lists every fault.</exception>
public sealed class Scheduler(SchedulerOptions options)
{
    private static readonly Rating[] Ratings = Enum.GetValues<Rating>();

    private readonly MemoryModel model = new(Sound(options));
    private readonly Steps learning = new(options.LearningSteps);
    private readonly Steps relearning = new(options.RelearningSteps);

    /// <summary>The card after a review.</summary>
    /// <exception cref="ArgumentException">No card can be in this state.</exception>
    public CardState Next(CardState state, Rating rating, DateTimeOffset now) =>
        Enum.IsDefined(rating) ? Preview(state, now)[rating] : throw new ArgumentOutOfRangeException(nameof(rating), rating, null);

    /// <summary>The card after each rating that it could be given now.</summary>
    /// <exception cref="ArgumentException">No card can be in this state.</exception>
    public IReadOnlyDictionary<Rating, CardState> Preview(CardState state, DateTimeOffset now)
    {
        var reviewed = now.ToUniversalTime();
        var memories = Ratings.ToDictionary(rating => rating, rating => Remember(state, rating, reviewed));
        var slots = Place(state, memories);
        return Ratings.ToDictionary(rating => rating, rating => state with
        {
            Phase = slots[rating].Phase,
            Due = reviewed + slots[rating].Gap,
            Stability = memories[rating].Stability,
            Difficulty = memories[rating].Difficulty,
            ScheduledDays = slots[rating].Days,
            LearningStep = slots[rating].Step,
            Repetitions = state.Repetitions + 1,
            Lapses = state.Lapses + (IsLapse(state.Phase, rating) ? 1 : 0),
            LastReview = reviewed,
        });
    }

    private static SchedulerOptions Sound(SchedulerOptions options) =>
        options.Faults() is not [_, ..] faults ? options : throw new ArgumentException(string.Join(' ', faults), nameof(options));

    private Memory Remember(CardState state, Rating rating, DateTimeOffset now)
    {
        if (state.Phase == CardPhase.New)
            return model.First(rating);
        if (state is not { LastReview: { } last, Stability: >= 0.001, Difficulty: >= 1 and <= 10, LearningStep: >= 0 })
            throw new ArgumentException($"No card that has been reviewed can be in this state: {state}", nameof(state));
        var days = (now.UtcDateTime.Date - last.UtcDateTime.Date).Days;
        return model.Next(new(state.Stability, state.Difficulty), Math.Max(0, days), rating);
    }

    private Dictionary<Rating, Slot> Place(CardState state, Dictionary<Rating, Memory> memories)
    {
        if (!options.EnableShortTerm)
            return Spread(memories, Ratings);
        if (state.Phase != CardPhase.Review)
            return Ratings.ToDictionary(rating => rating, rating => Step(state, rating, memories[rating]));
        var slots = Spread(memories, Rating.Hard, Rating.Good, Rating.Easy);
        slots[Rating.Again] = Step(state, Rating.Again, memories[Rating.Again]);
        return slots;
    }

    // Gaps of days at least one apart, so that a better rating is always worth something; the first is never lengthened.
    private Dictionary<Rating, Slot> Spread(Dictionary<Rating, Memory> memories, params Rating[] ratings)
    {
        var days = ratings.Select(rating => model.Interval(memories[rating].Stability)).ToArray();
        days[0] = Math.Min(days[0], days[1]);
        for (var i = 1; i < days.Length; i++)
            days[i] = Math.Max(days[i], days[i - 1] + 1);
        return ratings.Zip(days).ToDictionary(pair => pair.First, pair => InDays(pair.Second));
    }

    private Slot Step(CardState state, Rating rating, Memory memory)
    {
        var step = state.Phase switch
        {
            CardPhase.Review => relearning.Lapse(state.LearningStep),
            CardPhase.Relearning => relearning.Next(state.LearningStep, rating),
            CardPhase.New or CardPhase.Learning or _ => learning.Next(state.LearningStep, rating),
        };
        return step is not { } next ? InDays(model.Interval(memory.Stability))
            : next.Gap < TimeSpan.FromDays(1) ? new(StepPhase(state.Phase), next.Gap, 0, next.Index)
            : new(CardPhase.Review, next.Gap, next.Gap.Days, next.Index);
    }

    private static CardPhase StepPhase(CardPhase phase) =>
        phase is CardPhase.New or CardPhase.Learning ? CardPhase.Learning : CardPhase.Relearning;

    private static Slot InDays(int days) => new(CardPhase.Review, TimeSpan.FromDays(days), days, 0);

    // A card still on its steps has not been learnt, so it cannot be forgotten; without steps every card seen has been.
    private bool IsLapse(CardPhase phase, Rating rating) =>
        rating == Rating.Again && (options.EnableShortTerm ? phase == CardPhase.Review : phase != CardPhase.New);

    private readonly record struct Slot(CardPhase Phase, TimeSpan Gap, int Days, int Step);
}
