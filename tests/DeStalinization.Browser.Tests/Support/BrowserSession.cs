using DeStalinization.Web.Tests.Support;
using Microsoft.Playwright;

namespace DeStalinization.Browser.Tests.Support;

/// <summary>One Chromium and one running site for all the tests; each test has a context, so a learner, of its own.</summary>
public sealed class BrowserSession : IAsyncLifetime, IDisposable
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
        // Pages of the browser's own, which it would make ready beside each of ours.
        "--disable-features=PreloadTopChromeWebUI",
    ];

    private readonly List<IBrowserContext> open = [];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public GuideApp App { get; } = new();

    public string Address { get; private set; } = "";

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
            return;
        App.UseKestrel(0);
        App.StartServer();
        Address = App.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Arguments });
    }

    public async Task<IPage> NewPageAsync(BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.BaseURL ??= Address;
        // It would answer in place of the routes that tests put between the page and the site.
        options.ServiceWorkers ??= ServiceWorkerPolicy.Block;
        var context = await browser!.NewContextAsync(options);
        open.Add(context);
        context.SetDefaultTimeout(20_000);
        return await context.NewPageAsync();
    }

    /// <summary>What a test has left open would take the time of those after it.</summary>
    public async Task CloseAllAsync()
    {
        foreach (var context in open)
            await context.CloseAsync();
        open.Clear();
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
    }

    public void Dispose()
    {
        playwright?.Dispose();
        App.Dispose();
    }
}

[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<BrowserSession>
{
    public const string Name = "browser";
}
