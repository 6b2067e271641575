namespace DeStalinization.Web.Site;

/// <summary>Where the site stands in the world: absolute links, and whom to tell of a mistake.</summary>
public sealed class SiteOptions
{
    public const string Section = "Site";

    /// <summary>The site's own address, such as <c>https://guide.example.org</c>; empty to take each request's own.</summary>
    public string BaseUrl { get; set; } = "";

    /// <summary>Where the content's files are edited; a file's path under the content folder is put after it. Empty: no such link.</summary>
    public string EditUrl { get; set; } = "";

    /// <summary>
    /// Where a mistake is reported: a <c>mailto:</c> or the form of an issue tracker, with <c>{address}</c> where the place's address belongs.
    /// Empty: no such link.
    /// </summary>
    public string ReportUrl { get; set; } = "";
}
