namespace DeStalinization.Learning.Scheduling;

/// <summary>Stability in days, difficulty from 1 to 10: what FSRS remembers of a memory.</summary>
internal readonly record struct Memory(double Stability, double Difficulty);

/// <summary>
/// The formulas of FSRS-6 (open-spaced-repetition, "The Algorithm"), rounded where ts-fsrs 5.4.2 rounds so that both give the same numbers.
/// <see cref="Math.Exp"/> and <see cref="Math.Pow"/> may differ from JavaScript's in the last bit, which can move the eighth decimal of a
/// stability of many thousand days (it arose in 5 of 1,200,000 made-up reviews, none below 19,000 days, and moved no due date).
/// </summary>
internal sealed class MemoryModel
{
    private const double LeastStability = 0.001;
    private const double LeastFirstStability = 0.1;
    private const double MostStability = 36500;

    private readonly double[] w;
    private readonly bool shortTerm;
    private readonly int maximumInterval;
    private readonly double decay;
    private readonly double factor;
    private readonly double daysPerStability;

    public MemoryModel(SchedulerOptions options)
    {
        w = [.. options.Weights];
        shortTerm = options.EnableShortTerm;
        maximumInterval = options.MaximumInterval;
        LowerSameDayWeights(options.RelearningSteps.Count);
        decay = -w[20];
        factor = Rounding.ToEightDecimals(Math.Exp(1 / decay * Math.Log(0.9)) - 1);
        daysPerStability = Rounding.ToEightDecimals((Math.Pow(options.DesiredRetention, 1 / decay) - 1) / factor);
    }

    /// <summary>The memory after the first review.</summary>
    public Memory First(Rating rating) =>
        new(Math.Max(w[(int)rating - 1], LeastFirstStability), Math.Clamp(FirstDifficulty(rating), 1, 10));

    /// <summary>The memory after a later review, <paramref name="days"/> calendar days after the one before.</summary>
    public Memory Next(Memory memory, int days, Rating rating) =>
        new(NextStability(memory, days, rating), NextDifficulty(memory.Difficulty, rating));

    /// <summary>Whole days, at least one, until the chance of recall falls to the desired retention.</summary>
    public int Interval(double stability) =>
        (int)Math.Min(Math.Max(1, Rounding.HalfUp(stability * daysPerStability)), maximumInterval);

    // Several relearning steps on one day would otherwise raise the stability of a forgotten card above what it had been.
    private void LowerSameDayWeights(int relearningSteps)
    {
        if (relearningSteps <= 1)
            return;
        var room = -(Math.Log(w[11]) + Math.Log(Math.Pow(2, w[13]) - 1) + (w[14] * 0.3)) / relearningSteps;
        var ceiling = Math.Clamp(Rounding.ToEightDecimals(Math.Sqrt(Math.Max(room, 0))), 0.01, 2);
        w[17] = Math.Min(w[17], ceiling);
        w[18] = Math.Min(w[18], ceiling);
    }

    private double FirstDifficulty(Rating rating) =>
        Rounding.ToEightDecimals(w[4] - Math.Exp(((int)rating - 1) * w[5]) + 1);

    private double NextStability(Memory memory, int days, Rating rating)
    {
        if (days == 0 && shortTerm)
            return SameDayStability(memory.Stability, rating);
        var recall = Rounding.ToEightDecimals(Math.Pow(1 + (factor * days / memory.Stability), decay));
        return rating == Rating.Again ? ForgottenStability(memory, recall) : RecalledStability(memory, recall, rating);
    }

    private double SameDayStability(double stability, Rating rating)
    {
        var growth = Math.Pow(stability, -w[19]) * Math.Exp(w[17] * ((int)rating - 3 + w[18]));
        return Bounded(stability * (rating >= Rating.Hard ? Math.Max(growth, 1) : growth));
    }

    private double ForgottenStability(Memory memory, double recall)
    {
        var forgotten = Bounded(
            w[11] * Math.Pow(memory.Difficulty, -w[12]) * (Math.Pow(memory.Stability + 1, w[13]) - 1) * Math.Exp((1 - recall) * w[14]));
        var most = Rounding.ToEightDecimals(memory.Stability / Math.Exp(shortTerm ? w[17] * w[18] : 0));
        return Math.Min(Math.Max(most, LeastStability), forgotten);
    }

    private double RecalledStability(Memory memory, double recall, Rating rating)
    {
        var penalty = rating == Rating.Hard ? w[15] : 1;
        var bonus = rating == Rating.Easy ? w[16] : 1;
        return Bounded(memory.Stability * (1 + (Math.Exp(w[8]) * (11 - memory.Difficulty) * Math.Pow(memory.Stability, -w[9])
            * (Math.Exp((1 - recall) * w[10]) - 1) * penalty * bonus)));
    }

    private static double Bounded(double stability) =>
        Rounding.ToEightDecimals(Math.Clamp(stability, LeastStability, MostStability));

    // The mean it is drawn back to is the first difficulty of Easy before that is limited to 1..10.
    private double NextDifficulty(double difficulty, Rating rating)
    {
        var change = -w[6] * ((int)rating - 3);
        var damped = difficulty + Rounding.ToEightDecimals(change * (10 - difficulty) / 9);
        return Math.Clamp(Rounding.ToEightDecimals((w[7] * FirstDifficulty(Rating.Easy)) + ((1 - w[7]) * damped)), 1, 10);
    }
}
