namespace DeStalinization.Web.Pages.Progress.Forms;

/// <param name="NewPerDay">A number, or as it was typed.</param>
public sealed record SettingsForm(bool Keep, string? NewPerDay, string? Fault = null);
