namespace DeStalinization.Web.Pages.Errors;

/// <summary>
/// Says with every line of the log which request it is about, by the number that the error page gives. The host could do it, but for every
/// request, and that costs those that are answered from memory a tenth of their time; so its own is off in <c>appsettings.json</c>.
/// </summary>
internal static class RequestScope
{
    private static readonly Func<ILogger, string?, string, IDisposable?> Begin =
        LoggerMessage.DefineScope<string?, string>("RequestPath:{RequestPath} RequestId:{RequestId}");

    public static Func<HttpContext, RequestDelegate, Task> Of(ILogger logger) => async (context, next) =>
    {
        using (Begin(logger, context.Request.Path.Value, context.TraceIdentifier))
            await next(context);
    };
}
