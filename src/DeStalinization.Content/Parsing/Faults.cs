namespace DeStalinization.Content.Parsing;

/// <summary>How a rule tells a fault: where it stands, one sentence that says what is wrong and one that says how to mend it.</summary>
internal static class Faults
{
    internal static Diagnostic Error(this Place place, string rule, string wrong, string mend) =>
        new(place.File, place.Line, place.Column, Severity.Error, rule, $"{wrong} {mend}");

    internal static Diagnostic Warning(this Place place, string rule, string wrong, string mend) =>
        place.Error(rule, wrong, mend) with { Severity = Severity.Warning };
}
