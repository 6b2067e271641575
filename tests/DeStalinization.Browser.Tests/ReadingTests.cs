using DeStalinization.Browser.Tests.Support;
using Microsoft.Playwright;

namespace DeStalinization.Browser.Tests;

/// <summary>What a topic page does under a reader's hands.</summary>
[Collection(BrowserTests.Name)]
public sealed class ReadingTests(BrowserSession session) : BrowserTest(session)
{
    private const string Topic = "/topics/thaw-literature";

    [BrowserFact]
    public async Task A_topic_is_three_requests_to_this_site_and_leaves_nothing_in_the_browser()
    {
        var page = await Session.NewPageAsync();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.GotoAsync(Topic, new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.True(asked.Count(url => !url.StartsWith("data:", StringComparison.Ordinal)) <= 3, string.Join('\n', asked));
        Assert.All(asked, url => Assert.True(url.StartsWith(Session.Address, StringComparison.Ordinal) || url.StartsWith("data:image", StringComparison.Ordinal), url));
        Assert.Empty(await page.Context.CookiesAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
    }

    [BrowserFact]
    public async Task A_term_s_definition_comes_on_hover_and_on_focus_beside_the_term_and_goes_with_Escape()
    {
        var page = await Session.NewPageAsync();
        await page.GotoAsync(Topic);
        var (term, definition) = (page.Locator(".term > button").First, page.Locator(".term > [popover]").First);
        await Assertions.Expect(definition).ToBeHiddenAsync();

        await term.HoverAsync();
        await Assertions.Expect(definition).ToBeVisibleAsync();
        var (above, below) = (await term.BoundingBoxAsync(), await definition.BoundingBoxAsync());
        Assert.True(below!.Y >= above!.Y + above.Height - 1 || below.Y + below.Height <= above.Y + 1, "It covers what it explains.");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(definition).ToBeHiddenAsync();
        await page.Mouse.MoveAsync(0, 0);

        await term.FocusAsync();
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(definition).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(definition.Locator("a")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(definition).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task A_term_s_definition_comes_on_a_press_without_script_and_goes_with_Escape()
    {
        var page = await Session.NewPageAsync(new() { JavaScriptEnabled = false, HasTouch = true });
        await page.GotoAsync(Topic);
        var definition = page.Locator(".term > [popover]").First;
        await page.Locator(".term > button").First.TapAsync();
        await Assertions.Expect(definition).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(definition).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task A_link_button_copies_its_address_and_goes_there()
    {
        var page = await Session.NewPageAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        await page.GotoAsync(Topic);
        await page.ClickAsync("#key-facts .anchor");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Link copied");
        Assert.Equal($"{Session.Address}{Topic}#key-facts", await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        Assert.EndsWith("#key-facts", page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_contents_show_where_she_reads()
    {
        var page = await Session.NewPageAsync();
        await page.GotoAsync(Topic);
        foreach (var section in (string[])["review-questions", "key-facts"])
        {
            await page.Locator($"#{section}").EvaluateAsync("heading => heading.scrollIntoView()");
            await Assertions.Expect(page.Locator(".contents [aria-current]")).ToHaveAttributeAsync("href", $"#{section}");
        }
    }

    [BrowserFact]
    public async Task Every_link_button_and_field_of_a_topic_is_reached_by_Tab_and_shows_it()
    {
        var page = await Session.NewPageAsync();
        await page.GotoAsync(Topic);
        const string MarkFocused = "() => { const at = document.activeElement; at.reached = true; return at === document.body || getComputedStyle(at).outlineStyle !== 'none'; }";
        var stops = await page.Locator("a[href], button, input, summary").CountAsync();
        for (var stop = 0; stop <= stops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.True(await page.EvaluateAsync<bool>(MarkFocused), $"Nothing shows the focus at stop {stop}.");
        }
        var missed = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href], button, input, summary')].filter(one => !one.reached && one.checkVisibility()).map(one => one.outerHTML)");
        Assert.Empty(missed);
        // Past the last one the focus has left the page, and come back to its beginning.
        Assert.True(await page.EvaluateAsync<bool>("document.body.reached === true || document.querySelector('.skip').reached"));
    }
}
