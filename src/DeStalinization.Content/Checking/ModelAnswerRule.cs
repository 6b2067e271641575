using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>The model answer mentions every key point of its question.</summary>
internal static class ModelAnswerRule
{
    private const string Rule = "DS065";

    internal static IEnumerable<Diagnostic> Check(GuideDraft draft, IEnumerable<Rehearsal> rehearsals) =>
        from rehearsal in rehearsals
        let answer = rehearsal.Written.ModelAnswer.Text
        where answer.Length > 0
        let missed = rehearsal.Missed(answer, []).ToList()
        where missed.Count > 0
        select draft.Places[rehearsal.Written].Error(
            Rule,
            $"The model answer does not mention {PointList.Missed(missed)}.",
            "Say it in the answer, or add the answer's words to the point.");
}
