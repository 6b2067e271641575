using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Tests.Support;

/// <summary>The small guide with an example in its place.</summary>
internal static class SpecGuide
{
    private const string Topic = "topics/thaw.md";

    private static readonly string[] Sections =
        ["Definition", "Key facts", "Timeline", "Review questions", "Misconceptions", "Related terms"];

    /// <summary>
    /// What the guide reads as, and its faults. Lines of a section's example count from its own first; a fault before it keeps its line.
    /// </summary>
    internal static (StudyGuide? Guide, string Faults) Read(SpecExample example)
    {
        using var guide = GuideCopy.OfSmall();
        var linesBefore = 0;
        if (example.Where.EndsWith(".md", StringComparison.Ordinal))
            guide.Write(example.Where, example.Input + "\n");
        else
            linesBefore = Insert(guide, example);
        var reading = guide.Read();
        var faults = reading.Diagnostics.Select(fault =>
            fault.File == Topic && fault.Line > linesBefore ? fault with { Line = fault.Line - linesBefore } : fault);
        return (reading.Guide, string.Join('\n', faults));
    }

    /// <summary>What the example made.</summary>
    internal static object Made(StudyGuide guide, string where)
    {
        var topic = TopicOf(guide);
        return where switch
        {
            "guide.md" => guide with { Units = [.. guide.Units.Select(WithBareTopics)], Glossary = [], Sources = [] },
            "glossary.md" => guide.Glossary,
            "sources.md" => guide.Sources,
            "Front matter" => Bare(topic),
            "Definition" => topic.Definition,
            "Key facts" => topic.Facts,
            "Chart" => topic.Charts,
            "Timeline" => topic.Events,
            "Review questions" => topic.Questions,
            "Key points" => topic.Questions[0].KeyPoints,
            "Misconceptions" => topic.Misconceptions,
            "Related terms" => topic.RelatedTerms,
            _ => topic,
        };
    }

    internal static Topic TopicOf(StudyGuide guide) => guide.Topics.Single(topic => topic.Slug == "thaw");

    private static Unit WithBareTopics(Unit unit) => unit with { Topics = [.. unit.Topics.Select(Bare)] };

    private static Topic Bare(Topic topic) => topic with
    {
        Definition = RichText.Empty,
        Facts = [],
        Charts = [],
        Events = [],
        Questions = [],
        Misconceptions = [],
        RelatedTerms = [],
        Notes = [],
    };

    /// <returns>How many lines stand before the example.</returns>
    private static int Insert(GuideCopy guide, SpecExample example)
    {
        var text = File.ReadAllText(guide.PathOf(Topic));
        var (start, end) = example.Where switch
        {
            "Front matter" => (0, text.IndexOf("\n\n## Definition", StringComparison.Ordinal)),
            "Key points" => Content(text, "#### Key points", "\n\n## "),
            "Chart" => AfterFacts(ref text),
            _ => Content(text, "## " + example.Where, "\n\n## "),
        };
        if (end < start)
        {
            var later = Sections.SkipWhile(section => section != example.Where);
            var next = later.First(section => text.Contains("## " + section, StringComparison.Ordinal));
            var heading = $"## {example.Where}\n\n";
            start = end = text.IndexOf("## " + next, StringComparison.Ordinal);
            text = text.Insert(start, heading + "\n\n");
            start = end = start + heading.Length;
        }
        guide.Write(Topic, text[..start] + example.Input + text[end..]);
        return text[..start].Count(character => character == '\n');
    }

    private static (int Start, int End) AfterFacts(ref string text)
    {
        var (_, end) = Content(text, "## Key facts", "\n\n## ");
        text = text.Insert(end, "\n\n");
        return (end + 2, end + 2);
    }

    /// <summary>From the line after a heading and a blank line to the next section; an end before the start when there is none.</summary>
    private static (int Start, int End) Content(string text, string heading, string next)
    {
        var start = text.IndexOf(heading + "\n\n", StringComparison.Ordinal);
        if (start < 0)
            return (0, -1);
        start += heading.Length + 2;
        var end = text.IndexOf(next, start, StringComparison.Ordinal);
        return (start, end < 0 ? text.Length : end);
    }
}
