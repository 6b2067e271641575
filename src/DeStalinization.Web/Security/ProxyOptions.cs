using System.Net;

namespace DeStalinization.Web.Security;

/// <summary>A reverse proxy in front of the program.</summary>
public sealed class ProxyOptions
{
    public const string Section = "Proxy";

    /// <summary>
    /// Addresses or networks, parted by commas, whose <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c> are believed. Empty: nobody's, since
    /// anybody can send them.
    /// </summary>
    public string Trusted { get; set; } = "";

    internal IEnumerable<string> Written => Trusted.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    internal bool IsSound => Written.All(each => IPNetwork.TryParse(each, out _) || IPAddress.TryParse(each, out _));
}
