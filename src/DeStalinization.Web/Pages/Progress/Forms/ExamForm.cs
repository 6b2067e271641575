namespace DeStalinization.Web.Pages.Progress.Forms;

/// <param name="Date">ISO 8601, or as it was typed.</param>
public sealed record ExamForm(string? Date, string? Fault = null);
