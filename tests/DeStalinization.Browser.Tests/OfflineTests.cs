using DeStalinization.Browser.Tests.Support;
using DeStalinization.Web.Store;
using DeStalinization.Web.Tests.Support;
using Microsoft.Playwright;

namespace DeStalinization.Browser.Tests;

/// <summary>The guide without the site. It is stopped for that: Chromium's own switch does not reach a service worker.</summary>
[Collection(BrowserTests.Name)]
public sealed class OfflineTests(BrowserSession session, ShakySite site) : IClassFixture<ShakySite>
{
    private const string Question = "/topics/the-thaw/self-check/signs";
    private const string NotKept = "text=is not kept on this device";

    [BrowserFact]
    public async Task What_was_seen_can_be_read_and_anything_else_shows_what_there_is()
    {
        var page = await OpenAsync("/topics/secret-speech");
        await page.GotoAsync("/topics/the-thaw");
        await page.GotoAsync("/search?q=stalin");
        await page.GotoAsync("/progress");
        await page.GotoAsync("/topics/no-such-topic");
        await ExpectKeptAsync(page, "/topics/the-thaw");
        Assert.Equal(["/topics/secret-speech", "/topics/the-thaw"], await KeptAsync(page));
        site.Stop();
        await page.GotoAsync("/topics/secret-speech?from=a-bookmark#key-facts");
        Assert.Equal("The Secret Speech", await page.InnerTextAsync("h1"));
        Assert.NotEqual("none", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.skip')).clipPath"));
        foreach (var missing in (string[])["/topics/gulag", "/review", "/search?q=gulag"])
        {
            await page.GotoAsync(missing);
            await page.WaitForSelectorAsync(NotKept);
        }
        await page.ClickAsync(".kept >> text=The Thaw");
        await page.WaitForURLAsync("**/topics/the-thaw");
        await page.GoBackAsync();
        await page.WaitForSelectorAsync(NotKept);
        site.Start();
        await page.ClickAsync("text=Try again");
        await page.WaitForSelectorAsync("h1:has-text('Search')");
    }

    [BrowserFact]
    public async Task The_whole_guide_is_kept_on_request_and_removed_again()
    {
        var page = await OpenAsync("/");
        await page.RouteAsync("**/topics/legacy-and-glasnost", _ => Task.CompletedTask);
        await page.ClickAsync("text=Keep the guide");
        await page.WaitForFunctionAsync("() => document.querySelector('.keep progress').value > 50000");
        await page.ClickAsync(".keep >> text=Stop");
        await page.WaitForSelectorAsync("text=Stopped.");
        await page.UnrouteAllAsync();
        await page.ClickAsync("text=Go on");
        await page.WaitForSelectorAsync("text=is kept on this device");
        var topics = await page.EvaluateAsync<string[]>("fetch('/offline.json').then(reply => reply.json()).then(pages => pages.map(page => page.address))");
        site.Stop();
        foreach (var address in topics)
        {
            await page.GotoAsync(address);
            Assert.NotEqual("Reading without a connection", await page.InnerTextAsync("h1"));
        }
        site.Start();
        await page.GotoAsync("/offline");
        await page.ClickAsync("text=Remove what is kept");
        await page.WaitForSelectorAsync("text=Keep the guide");
        Assert.Empty(await KeptAsync(page));
    }

    [BrowserFact]
    public async Task A_fetch_that_was_cut_short_goes_on_at_the_next_visit()
    {
        var page = await OpenAsync("/");
        await page.RouteAsync("**/topics/legacy-and-glasnost", route => route.AbortAsync());
        await page.ClickAsync("text=Keep the guide");
        await page.WaitForSelectorAsync("text=The connection is gone");
        await page.UnrouteAllAsync();
        await page.GotoAsync("/offline");
        await page.WaitForSelectorAsync("text=is kept on this device");
        await ExpectKeptAsync(page, "/topics/legacy-and-glasnost");
    }

    [BrowserFact]
    public async Task A_new_guide_reaches_the_reader()
    {
        using var content = SmallGuide();
        using var small = ShakySite.With(content.Path);
        small.Start();
        var page = await OpenAsync("/topics/thaw", small);
        await page.GotoAsync("/offline");
        await page.ClickAsync("text=Keep the guide");
        await page.WaitForSelectorAsync("text=is kept on this device");
        var before = await page.EvaluateAsync<string[]>("caches.keys()");
        small.Stop();
        await content.ReplaceAsync("topics/thaw.md", "Books appeared that", "Many books appeared that");
        await content.ReplaceAsync("topics/speech.md", "summary: ", "summary: Newly told. ");
        small.Start();
        await page.GotoAsync("/topics/thaw");
        await page.WaitForSelectorAsync("text=Many books appeared");
        await page.GotoAsync("/offline");
        await page.WaitForSelectorAsync("text=is older than the site’s");
        await page.ClickAsync("text=Bring it up to date");
        await page.WaitForSelectorAsync("text=is kept on this device");
        await ExpectAsync(page, "before => caches.keys().then(names => names.length === before.length && names.some(name => !before.includes(name)))", before);
        small.Stop();
        await page.GotoAsync("/topics/speech");
        Assert.Contains("Newly told", await page.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task An_answer_sent_without_the_site_is_saved_once_though_the_page_and_the_browser_were_closed()
    {
        const string Answer = "Visitors came to the festival, said somebody on a train.";
        var page = await OpenAsync(Question);
        await page.GotoAsync("/topics/the-thaw");
        site.Stop();
        await page.GotoAsync(Question);
        Assert.Empty(await page.EvaluateAsync<string[]>("['token', 'Attempt', 'Newcomer'].map(name => document.querySelector(`[name=${name}]`).value).filter(value => value)"));
        await page.FillAsync("#answer", Answer);
        await page.ClickAsync("text=Check my answer");
        await page.Locator(".standing", new() { HasText = "Not saved yet" }).WaitForAsync();
        await page.Context.ClearCookiesAsync();
        var later = await page.Context.NewPageAsync();
        await page.CloseAsync();
        await later.GotoAsync("/offline");
        await later.WaitForSelectorAsync("text=Answers that wait to be sent");
        site.Start();
        await later.GotoAsync("/topics/gulag/self-check");
        await later.ClickAsync(".waiting >> text=Look at it");
        await later.WaitForURLAsync("**/review/*");
        Assert.Contains(Answer, await later.InnerTextAsync(".typed"), StringComparison.Ordinal);
        Assert.Equal(1, await site.CountAsync(Answer));
        Assert.Equal(0, await later.EvaluateAsync<int>("localStorage.length"));
        await ForgetAsync(later);
    }

    /// <summary>Drafts, pages and the worker itself go with the cookies.</summary>
    private static async Task ForgetAsync(IPage page)
    {
        await page.EvaluateAsync("localStorage.setItem('draft /x', JSON.stringify({ at: Date.now(), url: '/x', fields: [] }))");
        await page.GotoAsync("/progress/forget");
        await page.ClickAsync("text=Forget me here");
        await page.WaitForURLAsync("**/progress?done=*");
        Assert.Equal(0, await page.EvaluateAsync<int>("Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()]).then(kept => kept.flat().length + localStorage.length)"));
    }

    [BrowserFact]
    public async Task Without_room_the_site_is_read_as_ever()
    {
        var page = await OpenAsync("/topics/secret-speech");
        var browser = await page.Context.NewCDPSessionAsync(page);
        await browser.SendAsync("Storage.overrideQuotaForOrigin", new() { ["origin"] = site.Address, ["quotaSize"] = 1000 });
        await page.GotoAsync("/topics/the-thaw");
        Assert.Equal("The Thaw", await page.InnerTextAsync("h1"));
        await page.GotoAsync("/offline");
        await page.ClickAsync("text=Keep the guide");
        await page.WaitForSelectorAsync("text=There is no room left");
        Assert.Equal(["/topics/secret-speech"], await KeptAsync(page));
    }

    /// <summary>Reads a page and moves, which brings the worker; it has then kept that page.</summary>
    private async Task<IPage> OpenAsync(string address, ShakySite? other = null)
    {
        site.Start();
        var page = await session.NewPageAsync(new() { BaseURL = (other ?? site).Address, ServiceWorkers = ServiceWorkerPolicy.Allow });
        await page.GotoAsync(address);
        await page.Keyboard.PressAsync("End");
        await ExpectKeptAsync(page, address);
        return page;
    }

    private static Task ExpectKeptAsync(IPage page, string address) => ExpectAsync(page, "address => caches.match(address).then(kept => !!kept)", address);

    // Playwright's own waiting takes the promise for the answer.
    private static async Task ExpectAsync(IPage page, string promised, object about)
    {
        for (var look = 0; look < 200 && !await page.EvaluateAsync<bool>(promised, about); look++)
            await page.WaitForTimeoutAsync(50);
        Assert.True(await page.EvaluateAsync<bool>(promised, about));
    }

    private static Task<string[]> KeptAsync(IPage page) =>
        page.EvaluateAsync<string[]>("caches.has('pages').then(has => has ? caches.open('pages').then(cache => cache.keys()) : []).then(kept => kept.map(one => new URL(one.url).pathname))");

    private static TemporaryFolder SmallGuide()
    {
        var folder = new TemporaryFolder();
        var small = Path.Combine(Repository.FindRoot(AppContext.BaseDirectory)!, "tests", "DeStalinization.Content.Tests", "Guides", "small");
        foreach (var file in Directory.EnumerateFiles(small, "*.md", SearchOption.AllDirectories))
        {
            var copy = folder[Path.GetRelativePath(small, file)];
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        return folder;
    }
}
