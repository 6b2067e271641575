using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>A former id or slug leads to one thing: nothing in its scope still bears it, and no two claim it.</summary>
internal static class FormerNameRule
{
    private const string Rule = "DS051";

    internal static IEnumerable<Diagnostic> Check(NameScope scope) =>
        scope.Names.Any(name => name.Formerly.Count > 0) ? Faults(scope, scope.Names.ToLookup(name => name.Id, name => name.Place)) : [];

    private static IEnumerable<Diagnostic> Faults(NameScope scope, ILookup<string, Place> bearers) =>
        from claims in scope.Names.SelectMany(name => name.Formerly, (name, old) => (name.Place, old)).GroupBy(claim => claim.old)
        let living = bearers[claims.Key].FirstOrDefault()
        let holder = living ?? claims.First().Place
        let how = living is null ? "already claimed" : "still in use"
        from claim in claims.Skip(living is null ? 1 : 0)
        select claim.Place.Error(
            Rule,
            $"The former {scope.Kind} '{claim.old}' is {how} at {holder.File}({holder.Line}).",
            "Keep it in one place, where old links should lead.");
}
