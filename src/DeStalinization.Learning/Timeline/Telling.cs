using System.Text.RegularExpressions;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Learning.Timeline;

/// <summary>An event as one topic tells it.</summary>
public sealed partial record Telling(string TopicSlug, string TopicTitle, TimelineEvent Event)
{
    /// <summary>It cannot stand without its topic's title: <c>He dies</c>, of Nikita Khrushchev.</summary>
    public bool NeedsTitle => Pronoun().IsMatch(Event.Text.Text);

    /// <summary>Plain text that can be understood away from the topic.</summary>
    public string Text => NeedsTitle ? $"{TopicTitle}: {Event.Text.Text}" : Event.Text.Text;

    [GeneratedRegex(@"\A(?:He|She|It|They|His|Her|Its|Their)\b")]
    private static partial Regex Pronoun();
}
