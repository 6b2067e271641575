using DeStalinization.Web.Store.Guide;

namespace DeStalinization.Web.Pages.Errors;

/// <summary>As long as there is no guide, every page is the list of faults that keep it away.</summary>
internal sealed class NoGuideYet(RequestDelegate next, GuideStatus status)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (status.Served is null && !context.Request.Path.StartsWithSegments("/health") && !context.Request.Path.StartsWithSegments("/live") && !Path.HasExtension(context.Request.Path))
            context.Request.Path = "/faults";
        return next(context);
    }
}
