namespace DeStalinization.Web.Site;

public static class SiteSetup
{
    public static void AddSite(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<SiteOptions>()
            .BindConfiguration(SiteOptions.Section)
            .Validate(site => IsEmptyOr(site.BaseUrl, Uri.UriSchemeHttp, Uri.UriSchemeHttps), "Site:BaseUrl must be the site's http or https address, such as https://guide.example.org.")
            .Validate(site => !site.BaseUrl.Contains('?', StringComparison.Ordinal) && !site.BaseUrl.Contains('#', StringComparison.Ordinal), "Site:BaseUrl must have no query and no anchor.")
            .Validate(site => IsEmptyOr(site.EditUrl, Uri.UriSchemeHttp, Uri.UriSchemeHttps), "Site:EditUrl must be an http or https address.")
            .Validate(
                site => IsEmptyOr(site.ReportUrl, Uri.UriSchemeHttp, Uri.UriSchemeHttps, Uri.UriSchemeMailto),
                "Site:ReportUrl must be a mailto:, http or https address, with {address} where the address of the place belongs.")
            .ValidateOnStart();
        builder.Services.AddSingleton<SiteLinks>();
    }

    private static bool IsEmptyOr(string address, params string[] schemes) =>
        address is "" || (Uri.TryCreate(address.Replace("{address}", "", StringComparison.Ordinal), UriKind.Absolute, out var uri) && schemes.Contains(uri.Scheme));
}
