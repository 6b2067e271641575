namespace DeStalinization.Web.Security;

/// <summary>What every response says to a browser about what the page may do. Set at once, and again as a response starts that has lost them, so that error pages say it too.</summary>
internal static class SecurityHeaders
{
    // The icon is in the page itself, which spares a request. The one policy for scripts, offline, is that of offline.js, and makes nothing but
    // the address of the service worker.
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types offline";

    private static readonly Func<object, Task> WriteAgain = response =>
    {
        var headers = ((HttpResponse)response).Headers;
        if (headers.ContentSecurityPolicy.Count == 0)
            Write(headers);
        return Task.CompletedTask;
    };

    public static void Use(IApplicationBuilder app) =>
        app.Use((context, next) =>
        {
            Write(context.Response.Headers);
            // What stands for an answer that failed is begun anew, without headers.
            context.Response.OnStarting(WriteAgain, context.Response);
            return next(context);
        });

    private static void Write(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Embedder-Policy"] = "require-corp";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }
}
