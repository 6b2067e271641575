using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>
/// A sample under <c>Accept</c> mentions every key point, or, where it names some with <c>points="a b"</c>, at least those: it may mention
/// others too, since naming them says what the sample is there to prove.
/// </summary>
internal static class AcceptedSampleRule
{
    private const string Rule = "DS067";

    internal static IEnumerable<Diagnostic> Check(GuideDraft draft, IEnumerable<Rehearsal> rehearsals) =>
        from rehearsal in rehearsals
        from sample in rehearsal.Written.Accepted
        let missed = rehearsal.Missed(sample.Text, sample.PointIds).ToList()
        where missed.Count > 0
        select draft.Places[sample].Error(
            Rule,
            $"This accepted sample does not mention {PointList.Missed(missed)}.",
            "Add its words to the point, or name the points it does mention with {points=\"…\"}.");
}
