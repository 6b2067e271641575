using DeStalinization.Learning.Guide;
using DeStalinization.Learning.Timeline;
using DeStalinization.Web.Pages.Shared.Timelines;

namespace DeStalinization.Web.Pages.Timeline;

/// <summary>
/// The happenings of a period counted in equal stretches of time. A stretch with one leads to it, one with more to the period that it is,
/// drawn closer, or to its first in the list where it cannot be drawn closer.
/// </summary>
public sealed record BundledPicture(PictureFrame Frame, IReadOnlyList<Bundle> Bundles)
{
    private const double LeastStretch = 30, SmallestRadius = 10;

    private static readonly int[] Stretches = [1, 2, 3, 4, 6, 12, 24, 36, 48, 60, 120, 144, 240, 300, 600, 1200, 6000, 12000];

    /// <param name="happenings">In the order of the list.</param>
    public static BundledPicture Of(IReadOnlyList<Happening> happenings, Period period, Period whole, double across)
    {
        var scale = PictureFrame.Scale(period, across);
        var (all, length) = (period.Years * 12, scale.Right - scale.Left);
        var months = Stretches.First(each => length * each / all >= LeastStretch || each == Stretches[^1]);
        // What is left over at the end belongs to the stretch before it, unless it is at least half of one.
        var last = Math.Max(1, (int)Math.Round((double)all / months, MidpointRounding.AwayFromZero)) - 1;
        var width = length * months / all;
        var largest = Math.Min(22, width * 0.475);
        var height = PictureFrame.LaneTitle + (2 * largest) + 10;
        var frame = PictureFrame.Of(scale, across, [height, height, height]);
        var stretches = happenings.Index().GroupBy(each => (each.Item.Lane, Number: Math.Min(last, Month(each.Item.Date, period) / months))).ToList();
        var most = stretches.Select(stretch => stretch.Count()).DefaultIfEmpty(1).Max();
        return new BundledPicture(frame, [.. stretches.Select(stretch =>
        {
            var start = stretch.Key.Number * months;
            var end = stretch.Key.Number == last ? all - 1 : start + months - 1;
            var years = new Period(period.From + (start / 12), period.From + (end / 12));
            var radius = SmallestRadius + ((largest - SmallestRadius) * Math.Sqrt((double)stretch.Count() / most));
            return new Bundle(
                Math.Min(scale.Right, Math.Max((scale.Month(start) + scale.Month(end + 1)) / 2, scale.Month(start) + (width / 2))),
                frame.Lanes[(int)stretch.Key.Lane].Top + PictureFrame.LaneTitle + largest,
                radius,
                [.. stretch.Select(each => each.Item)],
                years,
                stretch.Count() == 1 ? EventAddress.Of(stretch.First().Item.Best) : years == period ? $"#at-{stretch.First().Index}" : years.Address(whole));
        })]);
    }

    /// <summary>The month of its middle, counted from the period's first.</summary>
    private static int Month(HistoricalDate date, Period period)
    {
        var middle = DateOnly.FromDayNumber((date.First.DayNumber + date.Last.DayNumber) / 2);
        return Math.Clamp(((middle.Year - period.From) * 12) + middle.Month - 1, 0, (period.Years * 12) - 1);
    }
}

/// <param name="Radius">Grows with the number of its happenings.</param>
/// <param name="Years">Those that it lies in.</param>
public sealed record Bundle(double X, double Y, double Radius, IReadOnlyList<Happening> Happenings, Period Years, string Address);
