using System.Security.Cryptography;
using DeStalinization.Web.Site;
using DeStalinization.Web.Store.Guide;
using Microsoft.Extensions.Options;

namespace DeStalinization.Web.Serving;

/// <summary>
/// Kept pages outlast a stop: the next start with the same guide, program and settings answers with them before it could render one. Not while
/// an author works on the program or the guide.
/// </summary>
internal sealed class PagesOverStops(KeptPages pages, PagesFile file, GuideStatus status, IOptions<SiteOptions> site, IHostEnvironment environment) : IHostedService
{
    private bool isStopped;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (MadeOf() is { } madeOf)
            file.Read(madeOf, pages.Take);
        return Task.CompletedTask;
    }

    // A host may be told twice, the second time when the next program has the folder.
    public Task StopAsync(CancellationToken cancellationToken)
    {
        if (!Interlocked.Exchange(ref isStopped, true) && MadeOf() is { } madeOf && pages.HasAny)
            file.Write(madeOf, pages.WriteTo);
        return Task.CompletedTask;
    }

    // Null when nothing can be said of it. The guide's stamp names this program too, but for one that is served while the content has faults.
    private string? MadeOf()
    {
        // The addresses of style sheets and scripts, which stand in every page.
        var assets = Path.Combine(AppContext.BaseDirectory, $"{environment.ApplicationName}.staticwebassets.endpoints.json");
        if (environment.IsDevelopment() || status.Served is not { } guide || status.Faults.Count > 0 || !File.Exists(assets))
            return null;
        var hash = Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(assets)));
        return string.Join('\n', guide.Stamp, Environment.Version, hash, site.Value.BaseUrl, site.Value.EditUrl, site.Value.ReportUrl);
    }
}
