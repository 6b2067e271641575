using DeStalinization.Content.Parsing;

namespace DeStalinization.Content.Checking;

/// <summary>How a rule says where a fault stands.</summary>
internal static class Faults
{
    internal static Diagnostic Error(this Place place, string rule, string message) =>
        new(place.File, place.Line, place.Column, Severity.Error, rule, message);

    internal static Diagnostic Warning(this Place place, string rule, string message) =>
        new(place.File, place.Line, place.Column, Severity.Warning, rule, message);
}
