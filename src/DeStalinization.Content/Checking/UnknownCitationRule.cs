using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>A citation names an entry of sources.md.</summary>
internal static class UnknownCitationRule
{
    private const string Rule = "DS055";

    internal static IEnumerable<Diagnostic> Check(GuideDraft draft, IReadOnlyList<ParsedFile> files)
    {
        var known = draft.IdsOf(ContentFiles.Sources).Select(id => id.Id).ToHashSet();
        return from citation in files.SelectMany(file => file.Findings.Citations)
               let id = citation.SourceId
               where !known.Contains(id)
               select citation.Place.Error(
                   Rule,
                   $"The source '{id}' is not in {ContentFiles.Sources}.",
                   NearestName.Mend(id, known, $"Add an entry with {{#{id}}} there, or cite one that it has."));
    }
}
