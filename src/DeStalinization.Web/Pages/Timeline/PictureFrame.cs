using System.Globalization;
using DeStalinization.Learning.Guide;
using DeStalinization.Web.Pages.Shared.Charts;
using DeStalinization.Web.Pages.Shared.Timelines;

namespace DeStalinization.Web.Pages.Timeline;

/// <summary>What every picture of the timeline has: a band for each lane, one below another, and the years across all.</summary>
public sealed record PictureFrame(double Width, double Height, IReadOnlyList<LaneBand> Lanes, IReadOnlyList<AxisLabel> Ticks)
{
    public const double WideWidth = 1080, NarrowWidth = 360, LaneTitle = 24;

    private const double Years = 20, LaneGap = 8, Side = 14;

    private static readonly int[] Steps = [1, 2, 5, 10, 20, 25, 50, 100, 500];

    public static TimeScale Scale(Period period, double width) => new(period.From, period.To, Side, width - Side);

    /// <param name="heights">Of the lanes, in their order.</param>
    public static PictureFrame Of(TimeScale scale, double width, IReadOnlyList<double> heights)
    {
        var bands = new List<LaneBand>();
        var top = Years;
        foreach (var (lane, height) in Enum.GetValues<Lane>().Zip(heights))
        {
            bands.Add(new LaneBand(lane, top, height));
            top += height + LaneGap;
        }
        return new PictureFrame(width, top, bands, scale.Years == 1 ? Months(scale, width) : YearTicks(scale, width));
    }

    private static List<AxisLabel> Months(TimeScale scale, double width) =>
    [
        .. Enumerable.Range(0, 12)
            .Where(month => width > NarrowWidth || month % 3 == 0)
            .Select(month => new AxisLabel(scale.Month(month), CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames[month])),
    ];

    private static List<AxisLabel> YearTicks(TimeScale scale, double width)
    {
        var most = width > NarrowWidth ? 15 : 6;
        var step = Steps.First(step => scale.Years <= step * most || step == Steps[^1]);
        return
        [
            .. Enumerable.Range(scale.From, scale.Years)
                .Where(year => year % step == 0)
                .Select(year => new AxisLabel(scale.Month((year - scale.From) * 12), $"{year}")),
        ];
    }
}

public sealed record LaneBand(Lane Lane, double Top, double Height);
