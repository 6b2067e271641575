using DeStalinization.Web.Site;
using DeStalinization.Web.Store.Guide;

namespace DeStalinization.Web.Serving;

/// <summary>
/// The reading pages of the served guide, each rendered once however many ask for it at the same moment. Only addresses without a query that
/// lead to a page are kept, so that what is kept is bounded by the guide; another guide begins anew.
/// </summary>
public sealed class KeptPages(GuideStatus status, SiteLinks links)
{
    // Pages name their own host where the site does not say what it is called; a stranger can ask for any.
    private const long MostBytes = 64 * 1024 * 1024;

    private volatile PageShelf current = new(null, MostBytes);

    public bool HasAny => Shelved().Bytes > 0;

    public void WriteTo(BinaryWriter writer)
    {
        var pages = Shelved().Pages.ToList();
        writer.Write(pages.Count);
        foreach (var (key, page) in pages)
        {
            writer.Write(key);
            page.WriteTo(writer);
        }
    }

    /// <summary>Pages that <see cref="WriteTo"/> wrote, of the guide that is served.</summary>
    public void Take(BinaryReader reader)
    {
        var shelf = Shelved();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var (key, page) = (reader.ReadString(), new KeptPage(reader));
            shelf.Begin(key, Task.FromResult<KeptPage?>(page));
            shelf.Keep(key, page);
        }
    }

    /// <summary>Answers from what is kept. Belongs before everything that a kept page does not need.</summary>
    public Task ServeAsync(HttpContext context, RequestDelegate next) =>
        IsAskedFor(context) && Shelved().Find(KeyOf(context.Request)) is { } page ? page.WriteAsync(context) : next(context);

    /// <summary>Renders a page that is not kept yet, or waits for the one that does; what is not kept is made of one guide all the same. Belongs after routing.</summary>
    public async Task KeepAsync(HttpContext context, RequestDelegate next)
    {
        var page = context.GetEndpoint()?.Metadata.GetMetadata<GuidePageAttribute>();
        if (page is ReadingPageAttribute && IsAskedFor(context))
            await KeptAsync(context, next);
        else if (page is not null && IsRead(context))
            await RenderAsync(context, next);
        else
            await next(context);
    }

    private async Task KeptAsync(HttpContext context, RequestDelegate next)
    {
        var (shelf, key) = (Shelved(), KeyOf(context.Request));
        var mine = new TaskCompletionSource<KeptPage?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var page = shelf.Begin(key, mine.Task);
        var kept = page == mine.Task ? await RenderAsync(context, next, shelf, key, mine) : await page.WaitAsync(context.RequestAborted);
        if (kept is not null)
            await kept.WriteAsync(context);
        else if (page != mine.Task)
            await RenderAsync(context, next);
    }

    private async Task RenderAsync(HttpContext context, RequestDelegate next)
    {
        await using var snapshot = await GuideSnapshot.OfAsync(context.RequestServices.GetRequiredService<GuideDb>(), status, context.RequestAborted);
        status.Show(snapshot.Guide);
        await next(context);
    }

    // Null when it is no page to be kept; then it has been sent.
    private async Task<KeptPage?> RenderAsync(
        HttpContext context, RequestDelegate next, PageShelf shelf, string key, TaskCompletionSource<KeptPage?> mine)
    {
        KeptPage? kept = null;
        try
        {
            using var rendered = new MemoryStream();
            var (body, method) = (context.Response.Body, context.Request.Method);
            // The answer to a HEAD has the length of the page.
            (context.Response.Body, context.Request.Method) = (rendered, HttpMethods.Get);
            try
            {
                await RenderAsync(context, next);
            }
            finally
            {
                (context.Response.Body, context.Request.Method) = (body, method);
            }
            if (context.Response is { StatusCode: StatusCodes.Status200OK, ContentType: { } type } && !context.Response.Headers.ContainsKey("Set-Cookie"))
                kept = new KeptPage(type, rendered.ToArray());
            else if (rendered.Length > 0)
                await body.WriteAsync(rendered.GetBuffer().AsMemory(0, (int)rendered.Length));
            return kept;
        }
        finally
        {
            if (kept is not null)
                shelf.Keep(key, kept);
            else
                shelf.Forget(key);
            mine.SetResult(kept);
        }
    }

    private static bool IsAskedFor(HttpContext context) => !context.Request.QueryString.HasValue && IsRead(context);

    private static bool IsRead(HttpContext context) => HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);

    private string KeyOf(HttpRequest request) => links.IsFixed ? request.Path.Value! : $"{request.Scheme} {request.Host.Value} {request.Path.Value}";

    private PageShelf Shelved()
    {
        var (kept, served) = (current, status.Served);
        if (kept.IsOf(served))
            return kept;
        current = kept = new PageShelf(served, MostBytes);
        return kept;
    }
}
