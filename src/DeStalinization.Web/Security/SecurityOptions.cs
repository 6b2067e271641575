namespace DeStalinization.Web.Security;

/// <summary>How much one visitor may ask for, and how long she may take to ask.</summary>
public sealed class SecurityOptions
{
    public const string Section = "Limits";

    /// <summary>Forms sent in a minute from one address. A whole school may share one, so the limit is for machines, not for classes.</summary>
    public int WritesPerMinute { get; set; } = 600;

    /// <summary>Searches in a minute from one address; ten times as many suggestions while typing.</summary>
    public int SearchesPerMinute { get; set; } = 1200;

    /// <summary>Codes of another device tried in a minute from one address.</summary>
    public int CodesPerMinute { get; set; } = 60;

    /// <summary>Connections at once; null for half of the files that the system lets the program open beside those that it has.</summary>
    public int? Connections { get; set; }

    /// <summary>Until a request's headers have come whole.</summary>
    public double HeaderSeconds { get; set; } = 10;

    /// <summary>Until the next request on a connection.</summary>
    public double IdleSeconds { get; set; } = 60;

    /// <summary>A body may come, and a reply may be taken, as slowly as anybody likes for so long; then at the pace of an old modem at least.</summary>
    public double SlowSeconds { get; set; } = 5;
}
