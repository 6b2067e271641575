using DeStalinization.Content.Parsing;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Checking;

/// <summary>
/// A question is small enough to try answers on it in no time: at most 5,000 characters a text, and 500 key points and alternatives. It is
/// many times what a good question has. On one that is larger nothing is tried.
/// </summary>
internal static class OversizeRule
{
    private const string Rule = "DS064";
    private const int LongestText = 5000;
    private const int MostAlternatives = 500;

    internal static IEnumerable<Diagnostic> Check(Topic topic, SourceMap places) =>
        from question in topic.Questions
        from large in Larges(question)
        select places[large.Record].Error(Rule, $"{large.What}.", "Shorten it.");

    internal static bool IsMet(Question question) => !Larges(question).Any();

    /// <summary>What is too large, and how.</summary>
    private static IEnumerable<(object Record, string What)> Larges(Question question)
    {
        if (IsLong(question.Prompt.Text))
            yield return (question, $"This question is longer than {LongestText} characters");
        if (IsLong(question.ModelAnswer.Text))
            yield return (question, $"The model answer is longer than {LongestText} characters");
        if (question.KeyPoints.Sum(point => 1 + point.TermGroups.Sum(group => group.Alternatives.Count)) > MostAlternatives)
            yield return (question, $"This question has more than {MostAlternatives} key points and alternatives");
        foreach (var sample in question.Accepted.Concat(question.Rejected).Where(sample => IsLong(sample.Text)))
            yield return (sample, $"This sample is longer than {LongestText} characters");
    }

    private static bool IsLong(string text) => text.Length > LongestText;
}
