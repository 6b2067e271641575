using DeStalinization.Learning.Timeline;

namespace DeStalinization.Web.Pages.Shared.Timelines;

/// <summary>Where an event is told: at its fact, else at itself in its topic.</summary>
public static class EventAddress
{
    public static string Of(Telling telling) => telling.Event.Fact is { } fact
        ? $"/topics/{fact.TopicSlug}#{fact.FactId}"
        : $"/topics/{telling.TopicSlug}#{telling.Event.Id}";
}
