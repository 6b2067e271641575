using Microsoft.Playwright;

namespace DeStalinization.Browser.Tests.Support;

/// <summary>One way of working a page. What it does is seen in the page before the method returns, but for a step to another page.</summary>
public abstract class Hands(IPage page)
{
    private const int MostLooks = 400;

    public IPage Page => page;

    public abstract Task FillAsync(string field, string text);

    /// <summary>A radio button.</summary>
    public abstract Task ChooseAsync(string choice);

    public abstract Task PressAsync(string button);

    /// <summary>Presses what leads to another page, and comes back when that is shown.</summary>
    public async Task GoAsync(string button)
    {
        var before = page.Url;
        await PressAsync(button);
        // Looked at again and again: an event of the browser's can come before anybody waits for it, and without script the page answers nothing.
        for (var look = 0; look < MostLooks && page.Url == before; look++)
            await page.WaitForTimeoutAsync(50);
        Assert.NotEqual(before, page.Url);
        await page.WaitForLoadStateAsync();
    }
}

public sealed class Mouse(IPage page) : Hands(page)
{
    public override async Task FillAsync(string field, string text)
    {
        await Page.ClickAsync(field);
        await Page.Keyboard.TypeAsync(text);
    }

    public override Task ChooseAsync(string choice) => Page.ClickAsync(choice);

    public override Task PressAsync(string button) => Page.ClickAsync(button);
}

public sealed class Keys(IPage page) : Hands(page)
{
    private const int MostTabs = 150;

    public override async Task FillAsync(string field, string text)
    {
        await TabToAsync(field);
        await Page.Keyboard.TypeAsync(text);
    }

    public override async Task ChooseAsync(string choice)
    {
        var group = $"[name={await Page.GetAttributeAsync(choice, "name")}]";
        await TabToAsync(group);
        for (var key = 0; key < 5 && !await Page.IsCheckedAsync(choice); key++)
            await Page.Keyboard.PressAsync(await IsFocusedAsync(choice) ? "Space" : "ArrowDown");
        Assert.True(await Page.IsCheckedAsync(choice));
    }

    public override async Task PressAsync(string button)
    {
        await TabToAsync(button);
        await Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Until the focus is on one of the elements that the selector names.</summary>
    public async Task TabToAsync(string selector)
    {
        for (var tab = 0; tab < MostTabs; tab++)
        {
            if (await IsFocusedAsync(selector))
                return;
            await Page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"The keyboard does not reach {selector}");
    }

    private Task<bool> IsFocusedAsync(string selector) =>
        Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector);
}
