using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using DeStalinization.Browser.Tests.Support;
using Microsoft.Playwright;

namespace DeStalinization.Browser.Tests;

[Collection(BrowserTests.Name)]
public sealed class AccessibilityTests(BrowserSession session) : BrowserTest(session)
{
    public static TheoryData<string> Pages => PageKinds.Names;

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_in_light_and_dark_and_nothing_scrolls_sideways_at_320_pixels(string kind)
    {
        var page = await Session.NewPageAsync();
        await page.WatchPolicyAsync();
        await PageKinds.ShowAsync(kind, page);
        Assert.Empty(await page.ForbiddenAsync());
        await FindNothingAsync(page, ColorScheme.Light, new());
        // The dark changes colours and nothing else.
        await FindNothingAsync(page, ColorScheme.Dark, new() { RunOnly = RunOnlyOptions.Tags("cat.color") });
        await page.SetViewportSizeAsync(320, 640);
        Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    private static async Task FindNothingAsync(IPage page, ColorScheme scheme, AxeRunOptions options)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        options.ResultTypes = [ResultType.Violations];
        var found = await page.RunAxe(options);
        Assert.NotEmpty(found.Passes);
        Assert.Empty(found.Violations.Select(violation => $"{scheme}: {violation.Id}: {string.Join(", ", violation.Nodes.Select(node => node.Html))}"));
    }
}
