using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.StaticAssets;

namespace DeStalinization.Web.Serving;

public static class ServingSetup
{
    private static readonly string[] TextTypes =
        ["image/svg+xml", "text/markdown", "application/atom+xml", "application/manifest+json"];

    public static void AddServing(this WebApplicationBuilder builder)
    {
        builder.Services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = ResponseCompressionDefaults.MimeTypes.Concat(TextTypes);
        });
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        builder.Services.AddSingleton<IResponseCompressionProvider, ReadingCompression>();
        builder.Services.AddSingleton<KeptPages>();
        builder.Services.AddHostedService<PagesOverStops>();
        builder.Services.AddSingleton<HttpContextAccessor>();
        builder.Services.AddSingleton<IStartupFilter, KeptFirst>();
    }

    /// <summary>
    /// Keeps the pages that may be kept, and compresses the others; static files bring their own compressed copies. Belongs before the pages
    /// are mapped.
    /// </summary>
    public static void UseServing(this WebApplication app)
    {
        app.UseRouting();
        app.Use(app.Services.GetRequiredService<KeptPages>().KeepAsync);
        app.UseWhen(
            context => context.GetEndpoint()?.Metadata is { } metadata && metadata.GetMetadata<StaticAssetDescriptor>() is null && (context.Request.QueryString.HasValue || metadata.GetMetadata<ReadingPageAttribute>() is null),
            pages => pages.UseResponseCompression());
    }

    /// <summary>After the headers and the check of the host, and before what the framework itself does for every request (who asks, and may she).</summary>
    private sealed class KeptFirst(KeptPages pages, HttpContextAccessor accessor) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(pages.ServeAsync);
            // Registered under its interface the framework would set it for every request, which costs a kept page a twelfth of its time.
            app.Use((context, following) =>
            {
                accessor.HttpContext = context;
                return following(context);
            });
            next(app);
        };
    }
}
