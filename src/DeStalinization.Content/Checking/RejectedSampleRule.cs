using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>A sample under <c>Reject</c> leaves at least one key point out.</summary>
internal static class RejectedSampleRule
{
    private const string Rule = "DS068";

    internal static IEnumerable<Diagnostic> Check(GuideDraft draft, IEnumerable<Rehearsal> rehearsals) =>
        from rehearsal in rehearsals
        from sample in rehearsal.Written.Rejected
        let mentioned = rehearsal.Mentioned(sample.Text).ToList()
        where mentioned.Count > 0 && mentioned.Count == rehearsal.Written.KeyPoints.Count
        select draft.Places[sample].Error(
            Rule,
            $"This rejected sample mentions every point: {PointList.Mentioned(mentioned, sample.Text)}.",
            "Take words that prove too little out of a point, or give it one more term group.");
}
