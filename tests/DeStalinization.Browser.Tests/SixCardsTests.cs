using DeStalinization.Browser.Tests.Support;

namespace DeStalinization.Browser.Tests;

/// <summary>However somebody works the pages, the same is stored.</summary>
[Collection(BrowserTests.Name)]
public sealed class SixCardsTests(BrowserSession session)
{
    private static readonly string[] Stored =
    [
        "glossary#glasnost: glasnots (; term; term; Easy, 12/01/2026)",
        "glossary#glasnost~reversed: glossary#glasnost (; meaning; meaning; Good, 11/26/2026)",
    ];

    [BrowserFact]
    public async Task A_card_of_every_kind_is_played_with_the_mouse_and_without_a_reload()
    {
        var page = await session.NewPageAsync();
        await page.AddInitScriptAsync("addEventListener('load', () => sessionStorage.loads = 1 + Number(sessionStorage.loads ?? 0))");
        Assert.Equal(Stored, await new SixCards(session, new Mouse(page)).PlayAsync());
        Assert.Equal("1", await page.EvaluateAsync<string>("sessionStorage.loads"));
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
    }

    [BrowserFact]
    public async Task A_card_of_every_kind_is_played_by_keyboard_alone() =>
        Assert.Equal(Stored, await new SixCards(session, new Keys(await session.NewPageAsync())).PlayAsync());

    [BrowserFact]
    public async Task A_card_of_every_kind_is_played_with_script_off() =>
        Assert.Equal(Stored, await new SixCards(session, new Mouse(await session.NewPageAsync(new() { JavaScriptEnabled = false }))).PlayAsync());

    [BrowserFact]
    public async Task A_card_of_every_kind_is_played_by_keyboard_alone_with_script_off() =>
        Assert.Equal(Stored, await new SixCards(session, new Keys(await session.NewPageAsync(new() { JavaScriptEnabled = false }))).PlayAsync());
}
