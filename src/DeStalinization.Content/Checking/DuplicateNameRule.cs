using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>An id names one thing in its page, a slug one topic: else neither links nor learners' progress know which is meant.</summary>
internal static class DuplicateNameRule
{
    private const string Rule = "DS050";

    internal static IEnumerable<Diagnostic> Check(NameScope scope) =>
        from taken in Taken(scope)
        select taken.Again.Place.Error(
            Rule,
            $"The {scope.Kind} '{taken.Again.Id}' is already taken at {taken.First.File}({taken.First.Line}).",
            $"Choose another {scope.Kind} here.");

    private static IEnumerable<(Place First, PlacedId Again)> Taken(NameScope scope)
    {
        var firsts = new Dictionary<string, Place>(scope.Names.Count);
        foreach (var name in scope.Names)
        {
            if (!firsts.TryAdd(name.Id, name.Place))
                yield return (firsts[name.Id], name);
        }
    }
}
