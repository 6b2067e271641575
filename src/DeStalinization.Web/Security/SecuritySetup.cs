using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using KestrelServerOptions = Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions;

namespace DeStalinization.Web.Security;

public static class SecuritySetup
{
    private const string UploadPath = "/progress/load";

    // The longest form has the events of a topic and its ticks.
    private const int MostFields = 512;
    private const int LongestName = 256;

    public static void AddSecurity(this WebApplicationBuilder builder)
    {
        builder.Services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter, HeadersFirst>());
        builder.Services.Configure<KestrelServerOptions>(ServerLimits.Set);
        builder.Services.AddOptions<SecurityOptions>()
            .BindConfiguration(SecurityOptions.Section)
            .Validate(limits => limits.WritesPerMinute > 0, "Limits:WritesPerMinute must be 1 or more.")
            .Validate(limits => limits.SearchesPerMinute > 0, "Limits:SearchesPerMinute must be 1 or more.")
            .Validate(limits => limits.CodesPerMinute > 0, "Limits:CodesPerMinute must be 1 or more.")
            .Validate(limits => limits.Connections is null or > 0, "Limits:Connections must be 1 or more.")
            .Validate(limits => limits is { HeaderSeconds: > 0, IdleSeconds: > 0 }, "Limits:HeaderSeconds and Limits:IdleSeconds must be more than 0.")
            .Validate(limits => limits.SlowSeconds > 1, "Limits:SlowSeconds must be more than 1.")
            .ValidateOnStart();
        builder.AddProxy();
        builder.Services.Configure<FormOptions>(form =>
        {
            form.ValueCountLimit = MostFields;
            form.KeyLengthLimit = LongestName;
            form.ValueLengthLimit = ServerLimits.MaxBody;
            form.MultipartBodyLengthLimit = ServerLimits.MaxUpload;
        });
        builder.Services.AddAntiforgery();
        builder.Services.AddOptions<AntiforgeryOptions>().Configure<HttpContextAccessor>((antiforgery, accessor) =>
        {
            antiforgery.Cookie = new FormCookie(accessor)
            {
                HttpOnly = true,
                IsEssential = true,
                Path = "/",
                SameSite = SameSiteMode.Strict,
                SecurePolicy = CookieSecurePolicy.SameAsRequest,
            };
            antiforgery.FormFieldName = "token";
            // The header middleware says it, for every page.
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.GlobalLimiter = RateLimits.Create();
            limiter.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = "60";
                return ValueTask.CompletedTask;
            };
        });
    }

    public static void UseSecurity(this WebApplication app) => SecurityHeaders.WriteLost(app, isStrict: !app.Environment.IsDevelopment());

    /// <summary>Refuses what is too long, too much or cannot be read, with a page that says so. Belongs after the error pages.</summary>
    public static void UseLimits(this WebApplication app)
    {
        app.Use(RefuseLongAsync);
        app.UseRateLimiter();
        app.Use(RefuseUnreadableAsync);
    }

    private static Task RefuseLongAsync(HttpContext context, RequestDelegate next)
    {
        var most = context.Request.Path == UploadPath ? ServerLimits.MaxUpload : ServerLimits.MaxBody;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
            body.MaxRequestBodySize = most;
        if (context.Request.ContentLength is not { } length || length <= most)
            return next(context);
        Refuse(context, StatusCodes.Status413PayloadTooLarge);
        return Task.CompletedTask;
    }

    /// <summary>Reads a form before its page does, which would take one that breaks off, or has no end, for an empty one.</summary>
    private static async Task RefuseUnreadableAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            if (HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType)
                await context.Request.ReadFormAsync(context.RequestAborted);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            Refuse(context, exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status400BadRequest);
            return;
        }
        await next(context);
    }

    // The page that says so must not read what is refused.
    private static void Refuse(HttpContext context, int status)
    {
        (context.Request.Body, context.Request.ContentLength, context.Request.ContentType) = (Stream.Null, 0, null);
        context.Response.StatusCode = status;
    }

    /// <summary>Before the framework's own check of the host, whose refusal would lack them.</summary>
    private sealed class HeadersFirst(IHostEnvironment environment) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            // Whether she came over HTTPS is the proxy's to say.
            app.UseForwardedHeaders();
            SecurityHeaders.Write(app, isStrict: !environment.IsDevelopment());
            next(app);
        };
    }
}
