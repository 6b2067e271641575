namespace DeStalinization.Web.Tests.Support;

/// <summary>Follows every link of the site from its first page, as a crawler would.</summary>
public sealed class SiteWalk : IAsyncLifetime, IDisposable
{
    private readonly GuideApp app = new();
    public Dictionary<string, Reply> Pages { get; } = [];

    /// <summary>Every link: the page it stands on, the address without the fragment, the fragment.</summary>
    public List<(string From, string To, string Fragment)> Links { get; } = [];

    public async Task InitializeAsync()
    {
        var visitor = app.NewVisitor();
        var open = new Queue<string>(["/"]);
        while (open.TryDequeue(out var address))
        {
            if (Pages.ContainsKey(address))
                continue;
            var page = Pages[address] = await visitor.GetAsync(address);
            foreach (var target in page.Page.QuerySelectorAll("a[href]:not([rel=nofollow]), link[href]").Select(link => new Uri(new Uri($"http://localhost{address}"), link.GetAttribute("href")!)))
            {
                if (target.Host != "localhost")
                    continue;
                // The start of a sitting has a new id each time, and what it leads to is walked from elsewhere.
                var to = target.Query.StartsWith("?sitting=", StringComparison.Ordinal) ? target.AbsolutePath : target.PathAndQuery;
                Links.Add((address, to, target.Fragment.TrimStart('#')));
                open.Enqueue(to);
            }
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => app.Dispose();
}
