using DeStalinization.Learning.Guide;

namespace DeStalinization.Web.Pages.Shared.Charts;

/// <summary>An axis of values from zero to a round number.</summary>
/// <param name="Ticks">Evenly spaced, zero first.</param>
public sealed record ChartScale(IReadOnlyList<double> Ticks)
{
    private const int Steps = 5;
    private const double Whole = 100;

    public double Top => Ticks[^1];

    /// <summary>
    /// An axis for all of a chart's values. Where all are whole numbers, there is nothing between them to mark; a share is read against the whole.
    /// </summary>
    public static ChartScale Of(Chart chart)
    {
        if (chart.YTitle.EndsWith("per cent", StringComparison.Ordinal))
            return To(Whole);
        var values = chart.Rows.SelectMany(row => row.Values).OfType<double>().ToList();
        var highest = values.DefaultIfEmpty().Max();
        return values.TrueForAll(double.IsInteger) && highest < Steps
            ? new ChartScale([.. Enumerable.Range(0, (int)Math.Max(highest, 1) + 1)])
            : To(highest);
    }

    /// <summary>The smallest round axis that reaches a value: its steps are 1, 2, 2.5 or 5 times a power of ten.</summary>
    public static ChartScale To(double highest)
    {
        var rough = highest <= 0 ? 1.0 / Steps : highest / Steps;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = power * new[] { 1, 2, 2.5, 5, 10 }.First(factor => power * factor >= rough * (1 - 1e-9));
        var count = (int)Math.Ceiling((highest / step) - 1e-9);
        return new ChartScale([.. Enumerable.Range(0, Math.Max(count, 1) + 1).Select(index => index * step)]);
    }

    public double Share(double value) => value / Top;
}
