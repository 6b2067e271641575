using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>A question does not give its points away: its own text, pasted back as an answer, mentions none of them.</summary>
internal static class GivenAwayRule
{
    private const string Rule = "DS066";

    internal static IEnumerable<Diagnostic> Check(GuideDraft draft, IEnumerable<Rehearsal> rehearsals) =>
        from rehearsal in rehearsals
        let prompt = rehearsal.Written.Prompt.Text
        let given = rehearsal.Mentioned(prompt).ToList()
        where given.Count > 0
        select draft.Places[rehearsal.Written].Error(
            Rule,
            $"The question's own text mentions {PointList.Mentioned(given, prompt)}.",
            "Take those words out of the question, or add a term group that it does not meet.");
}
