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
    }

    /// <summary>Compresses pages; static files bring their own compressed copies. Belongs before the pages are mapped.</summary>
    public static void UseServing(this WebApplication app)
    {
        app.UseRouting();
        app.UseWhen(
            context => context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null,
            pages => pages.UseResponseCompression());
    }
}
