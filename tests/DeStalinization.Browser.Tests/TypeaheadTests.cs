using DeStalinization.Browser.Tests.Support;
using Microsoft.Playwright;

namespace DeStalinization.Browser.Tests;

/// <summary>Hits as somebody types: the combobox of the ARIA practices.</summary>
[Collection(BrowserTests.Name)]
public sealed class TypeaheadTests(BrowserSession session)
{
    [BrowserFact]
    public async Task The_slash_focuses_the_box_and_arrows_Enter_and_Escape_work_the_list()
    {
        var page = await session.NewPageAsync();
        await page.GotoAsync("/topics/gulag");
        await page.Keyboard.PressAsync("/");
        await page.WaitForSelectorAsync("#q[role=combobox]:focus");
        await page.Keyboard.TypeAsync("secret sp");
        await page.WaitForSelectorAsync("#q-hits [role=option]");
        Assert.Equal("true", await page.GetAttributeAsync("#q", "aria-expanded"));
        Assert.Contains("hits", await page.TextContentAsync(".search [role=status]"), StringComparison.Ordinal);

        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("q-hit-0", await page.GetAttributeAsync("#q", "aria-activedescendant"));
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Null(await page.GetAttributeAsync("#q", "aria-activedescendant"));
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal("option", await page.Locator("#q-hits li").Last.GetAttributeAsync("role"));
        Assert.Equal("true", await page.Locator("#q-hits li").Last.GetAttributeAsync("aria-selected"));

        await page.Keyboard.PressAsync("Escape");
        Assert.True(await page.IsHiddenAsync("#q-hits"));
        Assert.Equal("secret sp", await page.InputValueAsync("#q"));
        await page.Keyboard.PressAsync("ArrowDown");
        await page.WaitForSelectorAsync("#q-hits [role=option]");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/topics/secret-speech");
    }

    [BrowserFact]
    public async Task With_nothing_chosen_or_no_answer_Enter_searches_and_a_click_opens_a_hit()
    {
        var page = await session.NewPageAsync();
        await page.GotoAsync("/");
        await page.FillAsync("#q", "nomenklatura");
        await page.ClickAsync("#q-hits li >> nth=0");
        await page.WaitForURLAsync("**/glossary#nomenklatura");

        await page.RouteAsync("**/search.json*", route => route.FulfillAsync(new() { Status = 503, Body = "<p>no</p>" }));
        await page.FillAsync("#q", "thaw");
        await page.WaitForTimeoutAsync(400);
        Assert.True(await page.IsHiddenAsync("#q-hits"));
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/search?q=thaw");
        await page.WaitForSelectorAsync(".hits mark");
    }

    [BrowserFact]
    public async Task Only_the_last_of_the_questions_is_answered()
    {
        var page = await session.NewPageAsync();
        await page.GotoAsync("/");
        var first = new TaskCompletionSource();
        await page.RouteAsync("**/search.json?q=gulag", async route =>
        {
            await first.Task;
            try
            {
                await route.ContinueAsync();
            }
            catch (PlaywrightException)
            {
                // The page has given it up, which is what is wanted.
            }
        });
        await page.FillAsync("#q", "gulag");
        await page.WaitForTimeoutAsync(300);
        await page.FillAsync("#q", "nomenklatura");
        await page.Locator("#q-hits li b", new() { HasText = "Nomenklatura" }).WaitForAsync();
        first.SetResult();
        await page.WaitForTimeoutAsync(200);
        Assert.StartsWith("Nomenklatura", await page.InnerTextAsync("#q-hits li >> nth=0"), StringComparison.Ordinal);
    }
}
