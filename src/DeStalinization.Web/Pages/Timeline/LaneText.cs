using DeStalinization.Learning.Guide;

namespace DeStalinization.Web.Pages.Timeline;

public static class LaneText
{
    public static string Of(Lane lane) => lane switch
    {
        Lane.SovietUnion => "Soviet Union",
        Lane.EasternEurope => "Eastern Europe",
        Lane.World => "Wider world",
        _ => throw new ArgumentOutOfRangeException(nameof(lane)),
    };
}
