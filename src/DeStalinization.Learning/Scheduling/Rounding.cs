namespace DeStalinization.Learning.Scheduling;

/// <summary>JavaScript's rounding, halves up: .NET's rounds halves to even or away from zero, and neither agrees with ts-fsrs.</summary>
internal static class Rounding
{
    private const double EightDecimals = 1e8;

    public static double ToEightDecimals(double value) => HalfUp(value * EightDecimals) / EightDecimals;

    // Not Floor(value + 0.5): that sum may itself be rounded up.
    public static double HalfUp(double value)
    {
        var whole = Math.Floor(value);
        return value - whole >= 0.5 ? whole + 1 : whole;
    }
}
