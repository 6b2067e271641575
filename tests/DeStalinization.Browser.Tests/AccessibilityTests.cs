using Deque.AxeCore.Playwright;
using DeStalinization.Browser.Tests.Support;
using Microsoft.Playwright;

namespace DeStalinization.Browser.Tests;

[Collection(BrowserTests.Name)]
public sealed class AccessibilityTests(BrowserSession session)
{
    public static TheoryData<string> Pages => PageKinds.Names;

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_in_light_and_dark(string kind)
    {
        // Axe is put into the page as a script, which the page's own policy rightly forbids.
        var page = await session.NewPageAsync(new() { BypassCSP = true });
        await PageKinds.ShowAsync(kind, page);
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var found = await page.RunAxe();
            Assert.NotEmpty(found.Passes);
            Assert.Empty(found.Violations.Select(violation => $"{scheme}: {violation.Id}: {string.Join(", ", violation.Nodes.Select(node => node.Html))}"));
        }
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_scrolls_sideways_at_320_pixels(string kind)
    {
        var page = await session.NewPageAsync(new() { ViewportSize = new() { Width = 320, Height = 640 } });
        await PageKinds.ShowAsync(kind, page);
        Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }
}
