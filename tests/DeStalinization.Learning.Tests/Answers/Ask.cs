using DeStalinization.Learning.Answers;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Learning.Tests.Answers;

/// <summary>Questions as an author writes them: each point an id, its term groups, alternatives parted by bars.</summary>
internal static class Ask
{
    public static Question Question(string prompt, string modelAnswer, params KeyPoint[] points) =>
        new("question", [], 1, Text(prompt), Text(modelAnswer), points, [], [], []);

    public static KeyPoint Point(string id, params string[] groups) =>
        new(id, [], Text(""), [.. groups.Select(group => new TermGroup(group.Split(" | ")))], [], null);

    public static KeyPoint Claim(string id, string claim, params WeightedStem[] stems) => new(id, [], Text(claim), [], stems, null);

    /// <summary>The one point of a question that asks for these groups.</summary>
    public static PointFeedback One(string answer, params string[] groups) =>
        AnswerChecker.Check(Question("What happened?", "", Point("point", groups)), answer).Points[0];

    /// <summary>The words of the answer that are marked.</summary>
    public static string[] Marked(string answer, IEnumerable<AnswerSpan> spans) => [.. spans.Select(span => answer.Substring(span.Start, span.Length))];

    public static RichText Text(string text) => new(text, text);
}
