using DeStalinization.Browser.Tests.Support;
using Microsoft.Playwright;

namespace DeStalinization.Browser.Tests;

/// <summary>What the script adds to self-check: keys, steps without a reload, Back.</summary>
[Collection(BrowserTests.Name)]
public sealed class KeysTests(BrowserSession session) : BrowserTest(session)
{
    private const string Question = "/topics/the-thaw/self-check/signs";

    [BrowserFact]
    public async Task H_opens_a_hint_Ctrl_Enter_checks_and_a_number_rates()
    {
        var page = await AskAsync();
        await page.Keyboard.PressAsync("h");
        Assert.Equal(1, await page.Locator(".hints details[open]").CountAsync());
        await page.ClickAsync("#answer");
        // In a field every key is only what it says.
        await page.Keyboard.TypeAsync("h1234 visitors");
        Assert.Equal("h1234 visitors", await page.InputValueAsync("#answer"));
        Assert.Equal(1, await page.Locator(".hints details[open]").CountAsync());
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForURLAsync("**/review/*");
        foreach (var (key, rating) in new[] { ("1", "Again"), ("2", "Hard"), ("4", "Easy"), ("3", "Good") })
        {
            await page.Keyboard.PressAsync(key);
            Assert.True(await page.IsCheckedAsync($"[name=Rating][value={rating}]"));
        }
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("text=You rated it “Good”");
    }

    [BrowserFact]
    public async Task The_letter_keys_can_be_turned_off_for_good()
    {
        var page = await AskAsync();
        await page.ClickAsync("text=Turn these keys off");
        await page.ReloadAsync();
        await page.Keyboard.PressAsync("h");
        Assert.Equal(0, await page.Locator(".hints details[open]").CountAsync());
        await page.ClickAsync("text=Turn these keys on");
        await page.Keyboard.PressAsync("h");
        Assert.Equal(1, await page.Locator(".hints details[open]").CountAsync());
    }

    [BrowserFact]
    public async Task Each_step_has_its_address_its_title_and_the_focus_on_its_heading_and_Back_leads_back()
    {
        var page = await AskAsync();
        await page.ClickAsync("text=Check my answer");
        await page.WaitForSelectorAsync(".fault");
        Assert.Equal("fault", await page.EvaluateAsync<string>("document.activeElement.className"));
        Assert.StartsWith("Error:", await page.TitleAsync(), StringComparison.Ordinal);
        await page.FillAsync("#answer", "Visitors came.");
        await page.ClickAsync("text=Check my answer");
        await page.WaitForURLAsync("**/review/*");
        Assert.Equal("H1", await page.EvaluateAsync<string>("document.activeElement.tagName"));
        Assert.StartsWith("Your answer", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.EvaluateAsync<int>("scrollY"));
        await page.GoBackAsync();
        await page.WaitForSelectorAsync("form.answer");
        Assert.Equal("", await page.InputValueAsync("#answer"));
        await page.GoForwardAsync();
        await page.WaitForSelectorAsync("form.points");
    }

    [BrowserFact]
    public async Task A_page_that_the_browser_kept_is_asked_for_again()
    {
        var page = await AskAsync();
        var attempt = await page.InputValueAsync("[name=Attempt]");
        await page.EvaluateAsync("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
        await page.WaitForFunctionAsync("old => document.querySelector('[name=Attempt]').value !== old", attempt);
    }

    [BrowserFact]
    public async Task A_moved_event_keeps_the_focus_and_its_new_place_is_announced()
    {
        var page = await Session.NewPageAsync();
        await page.GotoAsync("/topics/the-thaw/self-check/timeline");
        var button = page.Locator(".order li:nth-child(3) [name=Up]");
        var id = await button.GetAttributeAsync("value");
        await button.ClickAsync();
        Assert.Equal(id, await page.EvaluateAsync<string>("document.activeElement.value"));
        Assert.Equal("Now 2 of 5.", await page.TextContentAsync(".place[role=status]"));
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(id, await page.GetAttributeAsync(".order li:first-child [name=Up]", "value"));
        Assert.Equal("Now 1 of 5.", await page.TextContentAsync(".place[role=status]"));
    }

    private async Task<IPage> AskAsync()
    {
        var page = await Session.NewPageAsync();
        await page.GotoAsync(Question);
        await page.WaitForSelectorAsync(".standing", new() { State = WaitForSelectorState.Attached });
        return page;
    }
}
