namespace DeStalinization.Web.Security;

/// <summary>What every response says to a browser about what the page may do. Set at once, and again as a response starts that has lost them.</summary>
internal static class SecurityHeaders
{
    // The icon is in the page itself, which spares a request. The one policy for scripts, offline, is that of offline.js, and makes nothing but
    // the address of the service worker.
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types offline";

    // A browser remembers it for the host, and whoever tries the program on her own machine has others there.
    private static readonly string[] OwnMachine = ["localhost", "127.0.0.1", "[::1]"];

    private static readonly Func<object, Task> WriteAgain = context => WriteLostAsync((HttpContext)context, isStrict: false);
    private static readonly Func<object, Task> WriteStrictAgain = context => WriteLostAsync((HttpContext)context, isStrict: true);

    /// <param name="isStrict">A browser that came over HTTPS never comes without it again.</param>
    public static void Write(IApplicationBuilder app, bool isStrict) =>
        app.Use((context, next) =>
        {
            Write(context, isStrict);
            return next(context);
        });

    /// <summary>What stands for an answer that failed is begun anew, without headers. A kept page does not fail and is spared the cost.</summary>
    public static void WriteLost(IApplicationBuilder app, bool isStrict) =>
        app.Use((context, next) =>
        {
            context.Response.OnStarting(isStrict ? WriteStrictAgain : WriteAgain, context);
            return next(context);
        });

    private static Task WriteLostAsync(HttpContext context, bool isStrict)
    {
        if (context.Response.Headers.ContentSecurityPolicy.Count == 0)
            Write(context, isStrict);
        return Task.CompletedTask;
    }

    private static void Write(HttpContext context, bool isStrict)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Embedder-Policy"] = "require-corp";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (isStrict && context.Request.IsHttps && !OwnMachine.Contains(context.Request.Host.Host))
            headers.StrictTransportSecurity = "max-age=31536000";
    }
}
