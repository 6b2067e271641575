using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>An id names one thing in its page: links, and learners' progress, would not know which of two is meant.</summary>
internal static class DuplicateIdRule
{
    private const string Rule = "DS050";

    internal static IEnumerable<Diagnostic> Check(GuideDraft draft) =>
        from page in draft.Ids.GroupBy(id => id.Place.File)
        from same in page.GroupBy(id => id.Id)
        from again in same.Skip(1)
        select again.Place.Error(
            Rule,
            $"The id '{again.Id}' is already taken on line {same.First().Place.Line}. Give this one an id of its own, such as {{#{again.Id}-2}}.");
}
