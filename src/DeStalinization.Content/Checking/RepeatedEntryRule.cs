using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>The table of contents names a topic once, so that it has one place in the reading order.</summary>
internal static class RepeatedEntryRule
{
    private const string Rule = "DS058";

    internal static IEnumerable<Diagnostic> Check(GuideDraft draft) =>
        from same in draft.TableOfContents.GroupBy(entry => entry.Slug)
        from again in same.Skip(1)
        select again.Place.Error(
            Rule,
            $"The table of contents already names the topic '{again.Slug}' on line {same.First().Place.Line}.",
            "Keep the entry in one place.");
}
