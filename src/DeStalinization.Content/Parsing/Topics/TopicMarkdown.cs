using System.Text.RegularExpressions;

namespace DeStalinization.Content.Parsing.Topics;

/// <summary>
/// A topic's file as any program reads Markdown: without the house's own forms (ids, containers, languages), and without what
/// self-check asks for: of the review questions only the questions are left.
/// </summary>
internal static partial class TopicMarkdown
{
    private const string Questions = "## Review questions";

    /// <param name="body">The file after its front matter.</param>
    internal static string Of(string body)
    {
        var kept = new List<string>();
        var inQuestions = false;
        foreach (var line in body.Trim().Split('\n'))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                inQuestions = line.StartsWith(Questions, StringComparison.Ordinal);
            if (line.StartsWith("### ", StringComparison.Ordinal) && inQuestions)
                kept.Add($"- {line[4..]}");
            else if (!line.StartsWith(":::", StringComparison.Ordinal) && (!inQuestions || line.StartsWith("## ", StringComparison.Ordinal)))
                kept.Add(line);
            else if (inQuestions && kept[^1].StartsWith("## ", StringComparison.Ordinal))
                kept.Add("");
        }
        var text = string.Join('\n', kept);
        text = Attributes().Replace(text, "");
        text = Languages().Replace(text, "$1");
        return Blanks().Replace(text.Replace(" :: ", " **Not so.** ", StringComparison.Ordinal), "\n\n").TrimEnd() + "\n";
    }

    [GeneratedRegex(@"[ \t]*\{#[^}\n]*\}")]
    private static partial Regex Attributes();

    [GeneratedRegex(@"\[([^\]\n]*)\]\{lang=[^}\n]*\}")]
    private static partial Regex Languages();

    [GeneratedRegex(@"\n{3,}")]
    private static partial Regex Blanks();
}
