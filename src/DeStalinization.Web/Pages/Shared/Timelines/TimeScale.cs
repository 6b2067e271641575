using DeStalinization.Learning.Guide;

namespace DeStalinization.Web.Pages.Shared.Timelines;

/// <summary>Whole years along a line of a drawing.</summary>
public sealed record TimeScale(int From, int To, double Left, double Right)
{
    private readonly int first = new DateOnly(From, 1, 1).DayNumber;
    private readonly int end = new DateOnly(To, 12, 31).DayNumber + 1;

    public int Years => To - From + 1;

    public double Start(HistoricalDate date) => At(date.First.DayNumber);

    public double End(HistoricalDate date) => At(date.Last.DayNumber + 1);

    public double Middle(HistoricalDate date) => (Start(date) + End(date)) / 2;

    /// <summary>Where a month begins, counted from the line's first.</summary>
    public double Month(int number) => From + (number / 12) > To ? Right : At(new DateOnly(From + (number / 12), 1 + (number % 12), 1).DayNumber);

    /// <summary>A day outside lies at the nearer end.</summary>
    private double At(int day) => Left + (Math.Clamp((double)(day - first) / (end - first), 0, 1) * (Right - Left));
}
