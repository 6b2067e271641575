namespace DeStalinization.Content;

public enum Severity
{
    Warning,
    Error,
}

/// <summary>A fault in the content, said so that its author can mend it.</summary>
/// <param name="File">Path relative to the content folder, with <c>/</c>.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Rule">The permanent id of the rule, <c>DS001</c> and on.</param>
/// <param name="Message">One sentence that says what is wrong and one that says how to mend it.</param>
public sealed record Diagnostic(string File, int Line, int Column, Severity Severity, string Rule, string Message)
{
    /// <summary>The form that editors and CI read: <c>path(line,col): error DS012: message</c>.</summary>
    public override string ToString() =>
        $"{File}({Line},{Column}): {(Severity == Severity.Error ? "error" : "warning")} {Rule}: {Message}";
}
