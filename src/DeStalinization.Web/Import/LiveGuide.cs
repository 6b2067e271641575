using System.Runtime.CompilerServices;
using DeStalinization.Web.Store.Guide;

namespace DeStalinization.Web.Import;

/// <summary>
/// For an author at her own machine, in Development only: an open page hears that another guide is served and loads itself again, and shows the
/// faults that keep what she saved from being served.
/// </summary>
public static class LiveGuide
{
    public static void MapLiveGuide(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
            return;
        app.MapGet("/live/page.js", (HttpContext context) => File(context, "live.js", "text/javascript"));
        app.MapGet("/live/page.css", (HttpContext context) => File(context, "live.css", "text/css"));
        app.MapGet("/live/news", (GuideStatus status, HttpContext context) =>
            // A page that listens does not keep the program from ending.
            TypedResults.ServerSentEvents(NewsAsync(status, app.Lifetime.ApplicationStopping, context.RequestAborted)));
    }

    private static IResult File(HttpContext context, string name, string type)
    {
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Stream(typeof(LiveGuide).Assembly.GetManifestResourceStream(name)!, type);
    }

    private static async IAsyncEnumerable<News> NewsAsync(GuideStatus status, CancellationToken ending, [EnumeratorCancellation] CancellationToken gone)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(ending, gone);
        Task changed;
        do
        {
            changed = status.Changed;
            // Where there is no guide, every page is the list of its faults.
            yield return new News(status.Version, status.Served is null ? [] : status.Faults);
        }
        while (await IsDoneAsync(changed, over.Token));
    }

    private static async Task<bool> IsDoneAsync(Task changed, CancellationToken over)
    {
        try
        {
            await changed.WaitAsync(over);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <param name="Version">What a page that is made now shows.</param>
    /// <param name="Faults">Of the content, where an older guide is served because of them.</param>
    private sealed record News(string Version, IReadOnlyList<string> Faults);
}
