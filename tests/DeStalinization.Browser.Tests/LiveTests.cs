using System.Text.RegularExpressions;
using DeStalinization.Browser.Tests.Support;
using DeStalinization.Web.Tests.Support;
using Microsoft.Playwright;

namespace DeStalinization.Browser.Tests;

/// <summary>An author's open page follows what she saves.</summary>
[Collection(BrowserTests.Name)]
public sealed class LiveTests(BrowserSession session) : BrowserTest(session)
{
    private const string Topic = "topics/thaw.md";
    private const string Overlay = "aside.live";

    private static readonly LocatorAssertionsToContainTextOptions Patiently = new() { Timeout = 15_000 };

    [BrowserFact]
    public async Task A_save_shows_in_the_open_page_a_fault_lies_over_it_until_it_is_mended_and_a_restart_is_survived()
    {
        using var content = new TemporaryFolder();
        TemporaryFolder.Copy(TemporaryFolder.SmallGuide, content.Path);
        using var site = ShakySite.With(content.Path, ("Content:Watch", "true"));
        site.Start();
        var page = await Session.NewPageAsync(new() { BaseURL = site.Address, ViewportSize = new() { Width = 320, Height = 480 } });
        var refused = new List<string>();
        page.Console += (_, said) => refused.AddRange(said.Text.Contains("Content Security Policy", StringComparison.Ordinal) ? [said.Text] : []);
        await page.GotoAsync("/topics/thaw");
        await page.EvaluateAsync("scrollTo(0, 300)");

        await content.ReplaceAsync(Topic, "title: The Thaw", "title: The Frost");
        await HasTitleAsync(page, "The Frost");
        for (var tries = 0; tries < 50 && await page.EvaluateAsync<int>("scrollY") != 300; tries++)
            await page.WaitForTimeoutAsync(50);
        Assert.Equal(300, await page.EvaluateAsync<int>("scrollY"));

        await page.FocusAsync("#q");
        await content.ReplaceAsync(Topic, "## Key facts", "## Key <b>fact</b>");
        var line = (await File.ReadAllLinesAsync(content[Topic])).Index().Single(one => one.Item.StartsWith("## Key", StringComparison.Ordinal)).Index + 1;
        await Assertions.Expect(page.Locator(Overlay)).ToContainTextAsync($"{Topic}, line {line}", Patiently);
        await Assertions.Expect(page.Locator($"{Overlay} [role=alert]")).ToContainTextAsync(new Regex("faults? in the content"));
        await Assertions.Expect(page.Locator($"{Overlay} li").First).ToContainTextAsync(new Regex(@"error DS\d{3}"));
        await Assertions.Expect(page.Locator("#q")).ToBeFocusedAsync();
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(Overlay)).ToHaveCountAsync(0);

        await content.ReplaceAsync(Topic, "summary: Warmer", "sumary: Warmer");
        await Assertions.Expect(page.Locator(Overlay)).ToContainTextAsync("line 3", Patiently);
        await content.ReplaceAsync(Topic, "sumary: Warmer", "summary: Warmer");
        await content.ReplaceAsync(Topic, "## Key <b>fact</b>", "## Key facts");
        await Assertions.Expect(page.Locator(Overlay)).ToHaveCountAsync(0, new() { Timeout = 15_000 });

        site.Stop();
        await content.ReplaceAsync(Topic, "title: The Frost", "title: The Thaw once more");
        site.Start();
        await HasTitleAsync(page, "The Thaw once more");

        // A page that is not there is one of hers, too.
        await page.GotoAsync("/topics/frost");
        await content.ReplaceAsync(Topic, "title: The Thaw once more", "title: The Thaw\nformerly: [frost]");
        await page.WaitForURLAsync("**/topics/thaw");
        Assert.Empty(refused);
    }

    private static Task HasTitleAsync(IPage page, string title) => Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(title, new() { Timeout = 15_000 });
}
