using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace DeStalinization.Web.Security;

public static class SecuritySetup
{
    // An answer of 10,000 characters takes up to 90,000 bytes in a form; more than ten times that is no answer.
    private const int MaxBody = 1024 * 1024;

    // A search for 10,000 characters is answered, not refused; each takes up to nine bytes in an address.
    private const int MaxAddress = 100 * 1024;

    // The page that loads a download takes 8 MiB and says so; a form with a file has a little more than the file.
    private const int MaxUpload = 9 * MaxBody;
    // Somebody who types a word asks with each letter.
    private const int SuggestionsForASearch = 10;
    private const string UploadPath = "/progress/load";

    public static void AddSecurity(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBody;
            kestrel.Limits.MaxRequestLineSize = MaxAddress;
        });
        builder.Services.AddOptions<SecurityOptions>()
            .BindConfiguration(SecurityOptions.Section)
            .Validate(limits => limits.WritesPerMinute > 0, "Limits:WritesPerMinute must be 1 or more.")
            .Validate(limits => limits.SearchesPerMinute > 0, "Limits:SearchesPerMinute must be 1 or more.")
            .ValidateOnStart();
        builder.Services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            antiforgery.FormFieldName = "token";
            // The header middleware says it, for every page.
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(Partition);
            limiter.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = "60";
                return ValueTask.CompletedTask;
            };
        });
    }

    public static void UseSecurity(this WebApplication app)
    {
        SecurityHeaders.Use(app);
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
    }

    /// <summary>Refuses what is too long before it is read, so that it is refused with a page that says so. Belongs after the error pages.</summary>
    public static void UseLimits(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            var most = context.Request.Path == UploadPath ? MaxUpload : MaxBody;
            if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
                body.MaxRequestBodySize = most;
            if (context.Request.ContentLength is not { } length || length <= most || IsErrorPage(context))
                return next(context);
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Task.CompletedTask;
        });
        app.UseRateLimiter();
    }

    // The page that says no stands in for the request that was refused, and must not be refused for the same reason.
    private static bool IsErrorPage(HttpContext context) => context.Features.Get<IStatusCodeReExecuteFeature>() is not null;

    private static RateLimitPartition<string> Partition(HttpContext context)
    {
        if (IsErrorPage(context))
            return RateLimitPartition.GetNoLimiter("");
        var limits = context.RequestServices.GetRequiredService<IOptions<SecurityOptions>>().Value;
        var address = context.Connection.RemoteIpAddress?.ToString() ?? "";
        if (HttpMethods.IsPost(context.Request.Method))
            return Window($"write {address}", limits.WritesPerMinute);
        if (context.Request.Path.StartsWithSegments("/search.json"))
            return Window($"suggest {address}", limits.SearchesPerMinute * SuggestionsForASearch);
        return context.Request.Path.StartsWithSegments("/search")
            ? Window($"search {address}", limits.SearchesPerMinute)
            : RateLimitPartition.GetNoLimiter("");
    }

    private static RateLimitPartition<string> Window(string key, int perMinute) =>
        RateLimitPartition.GetSlidingWindowLimiter(key, _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = perMinute,
            SegmentsPerWindow = 6,
            Window = TimeSpan.FromMinutes(1),
        });
}
