using Microsoft.Extensions.Options;

namespace DeStalinization.Web.Site;

/// <summary>Links that leave the page: absolute addresses of the site's own pages, and where a page is edited or a mistake reported.</summary>
public sealed class SiteLinks(IOptions<SiteOptions> options)
{
    /// <summary>Absolute addresses are the same whatever host was asked.</summary>
    public bool IsFixed => options.Value.BaseUrl is not "";

    /// <param name="path">Begins with a slash.</param>
    public string Absolute(HttpRequest request, string path) => Root(request) + path;

    /// <summary>Null when the site names no place to edit.</summary>
    /// <param name="file">Relative to the content folder, such as <c>topics/thaw.md</c>.</param>
    public string? Edit(string file) => options.Value.EditUrl is "" ? null : $"{options.Value.EditUrl.TrimEnd('/')}/{file}";

    /// <summary>Null when the site names no place to report to.</summary>
    public string? Report(HttpRequest request, string path)
    {
        if (options.Value.ReportUrl is not { Length: > 0 } report)
            return null;
        return report.Replace("{address}", Uri.EscapeDataString(Absolute(request, path)), StringComparison.Ordinal);
    }

    private string Root(HttpRequest request) =>
        options.Value.BaseUrl is { Length: > 0 } root ? root.TrimEnd('/') : $"{request.Scheme}://{request.Host}{request.PathBase}";
}
