using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>A source is cited somewhere. A warning: the bibliography misleads, but nothing breaks.</summary>
internal static class UncitedSourceRule
{
    private const string Rule = "DS056";

    internal static IEnumerable<Diagnostic> Check(GuideDraft draft)
    {
        var cited = draft.Citations.Select(citation => citation.SourceId).ToHashSet();
        return from id in draft.IdsOf(ContentFiles.Sources)
               where !cited.Contains(id.Id)
               select id.Place.Warning(Rule, $"Nothing cites the source '{id.Id}'.", $"Cite it as [@{id.Id}], or remove its entry.");
    }
}
