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
        builder.Services.AddSingleton<HttpContextAccessor>();
    }

    /// <summary>Answers with kept pages. Belongs before the error pages and everything else but the headers.</summary>
    public static void UseKeptPages(this WebApplication app)
    {
        app.Use(app.Services.GetRequiredService<KeptPages>().ServeAsync);
        // Registered under its interface the framework would set it for every request, which costs a kept page a twelfth of its time.
        var accessor = app.Services.GetRequiredService<HttpContextAccessor>();
        app.Use((context, next) =>
        {
            accessor.HttpContext = context;
            return next(context);
        });
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
}
