namespace DeStalinization.Learning.Scheduling;

/// <summary>The short gaps of a card that is being learnt or relearnt, counted in minutes; a card past the last step has none.</summary>
internal sealed class Steps(IReadOnlyList<TimeSpan> gaps)
{
    /// <summary>A gap, and the step that the card is then on.</summary>
    public readonly record struct Step(TimeSpan Gap, int Index);

    /// <summary>The step after a rating of a card on step <paramref name="current"/>; null when the card leaves the steps.</summary>
    public Step? Next(int current, Rating rating) => current >= gaps.Count ? null : rating switch
    {
        Rating.Again => new(gaps[0], 0),
        Rating.Hard => new(HardGap(), current),
        Rating.Good => current + 1 < gaps.Count ? new(gaps[current + 1], current + 1) : null,
        Rating.Easy or _ => null,
    };

    /// <summary>
    /// The gap after a card in review is forgotten. It need not be the first, for ts-fsrs keeps the step of a card whose step was of days.
    /// </summary>
    public Step? Lapse(int current) => current < gaps.Count ? new(gaps[current], 0) : null;

    // The same on every step: half-way between the first two, or half as long again as the only one.
    private TimeSpan HardGap() => TimeSpan.FromMinutes(
        (long)Rounding.HalfUp((gaps.Count == 1 ? gaps[0] * 1.5 : (gaps[0] + gaps[1]) / 2).TotalMinutes));
}
