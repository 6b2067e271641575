using DeStalinization.Learning.Answers;

namespace DeStalinization.Content.Checking;

/// <summary>How a message names key points, so that an author sees at once which words to mend.</summary>
internal static class PointList
{
    /// <summary><c>'id' (needs a | b and c), …</c></summary>
    internal static string Missed(IEnumerable<PointFeedback> points) =>
        string.Join(", ", points.Select(point => $"'{point.PointId}' (needs {Needs(point)})"));

    /// <summary><c>'id' (by "these", "words"), …</c></summary>
    internal static string Mentioned(IEnumerable<PointFeedback> points, string answer) =>
        string.Join(", ", points.Select(point => $"'{point.PointId}' (by {Words(point, answer)})"));

    private static string Needs(PointFeedback point) =>
        point.Unmet.Count == 0
            ? "more of its claim's own words"
            : string.Join(" and ", point.Unmet.Select(group => string.Join(" | ", group.Alternatives)));

    private static string Words(PointFeedback point, string answer) =>
        string.Join(", ", point.Spans.Select(span => $"\"{answer.Substring(span.Start, span.Length)}\""));
}
