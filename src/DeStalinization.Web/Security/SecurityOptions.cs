namespace DeStalinization.Web.Security;

/// <summary>How much one address may ask for. A whole school may share one, so the limits are for machines, not for classes.</summary>
public sealed class SecurityOptions
{
    public const string Section = "Limits";

    /// <summary>Forms sent in a minute from one address.</summary>
    public int WritesPerMinute { get; set; } = 600;

    /// <summary>Searches in a minute from one address; ten times as many suggestions while typing.</summary>
    public int SearchesPerMinute { get; set; } = 1200;
}
