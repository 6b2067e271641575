using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.WebEncoders;

namespace DeStalinization.Web.Pages;

public static class PagesSetup
{
    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<Sittings.SittingFlow>();
        builder.Services.AddScoped<Review.StudiedCards>();
        builder.Services.AddScoped<Review.DueCards>();
        builder.Services.AddScoped<Progress.LearnerProgress>();
        builder.Services.AddSingleton<Offline.PageCopies>();
        builder.Services.AddRazorPages(pages => pages.Conventions.AddFolderRouteModelConvention("/", PageMethods.Restrict))
            // It throws at a field whose name has one bracket, and no form of ours needs it.
            .AddMvcOptions(mvc => mvc.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>());
        // Cyrillic and dashes as they are: the pages are UTF-8, and numbers for letters would be most of their weight.
        builder.Services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    /// <summary>One face for every fault, with the address that was asked for still in the bar.</summary>
    public static void UseErrorPages(this WebApplication app)
    {
        app.Use(Errors.RequestScope.Of(app.Logger));
        app.UseExceptionHandler("/error");
        app.UseStatusCodePagesWithReExecute("/error", "?status={0}");
        app.Use(app.Services.GetRequiredService<Offline.PageCopies>().From);
        app.UseMiddleware<Errors.NoGuideYet>();
    }

    public static void MapPages(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
    }
}
