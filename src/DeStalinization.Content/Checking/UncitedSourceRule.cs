using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>A source is cited somewhere. A warning: the bibliography misleads, but nothing breaks.</summary>
internal static class UncitedSourceRule
{
    private const string Rule = "DS056";

    internal static IEnumerable<Diagnostic> Check(GuideDraft draft)
    {
        var sources = draft.IdsOf(ContentFiles.Sources);
        var uncited = sources.Select(id => id.Id).ToHashSet();
        // Most are cited soon, and then the rest of the guide need not be gone through.
        foreach (var citation in draft.Citations.TakeWhile(_ => uncited.Count > 0))
            uncited.Remove(citation.SourceId);
        return from id in sources
               where uncited.Contains(id.Id)
               select id.Place.Warning(Rule, $"Nothing cites the source '{id.Id}'.", $"Cite it as [@{id.Id}], or remove its entry.");
    }
}
