using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>An id names one thing in its page, a slug one topic: else neither links nor learners' progress know which is meant.</summary>
internal static class DuplicateNameRule
{
    private const string Rule = "DS050";

    internal static IEnumerable<Diagnostic> Check(IEnumerable<NameScope> scopes) =>
        from scope in scopes
        from same in scope.Names.GroupBy(name => name.Id)
        let first = same.First().Place
        from again in same.Skip(1)
        select again.Place.Error(
            Rule,
            $"The {scope.Kind} '{again.Id}' is already taken at {first.File}({first.Line}).",
            $"Choose another {scope.Kind} here.");
}
