using DeStalinization.Browser.Tests.Support;

namespace DeStalinization.Browser.Tests;

/// <summary>However somebody works the pages, the same is stored.</summary>
[Collection(BrowserTests.Name)]
public sealed class SixCardsTests(BrowserSession session) : BrowserTest(session)
{
    private static readonly string[] Stored =
    [
        "glossary#glasnost: glasnots (; term; term; Easy)",
        "glossary#glasnost~reversed: glossary#glasnost (; meaning; meaning; Good)",
        "the-thaw#myth-no-censors: false\nThe censors stayed. (; claim; claim; Good)",
        "the-thaw#signs: A youth festival brought foreign visitors to Moscow. (Certain; sign-festival sign-foreign; sign-festival sign-foreign; Hard)",
        "the-thaw#timeline: event-novel event-dudintsev event-pasternak event-one-day event-brodsky (; order; order; Good)",
        "the-thaw#youth-festival: 28 July 1957\n50,000 (; blank-1; blank-1; Hard)",
    ];

    [BrowserFact]
    public async Task A_card_of_every_kind_is_played_with_the_mouse_and_without_a_reload()
    {
        var page = await Session.NewPageAsync();
        await page.AddInitScriptAsync("addEventListener('load', () => sessionStorage.loads = 1 + Number(sessionStorage.loads ?? 0))");
        Assert.Equal(Stored, await new SixCards(Session, new Mouse(page)).PlayAsync());
        Assert.Equal("1", await page.EvaluateAsync<string>("sessionStorage.loads"));
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
    }

    [BrowserFact]
    public async Task A_card_of_every_kind_is_played_by_keyboard_alone() =>
        Assert.Equal(Stored, await new SixCards(Session, new Keys(await Session.NewPageAsync())).PlayAsync());

    [BrowserFact]
    public async Task A_card_of_every_kind_is_played_with_script_off() =>
        Assert.Equal(Stored, await new SixCards(Session, new Mouse(await Session.NewPageAsync(new() { JavaScriptEnabled = false }))).PlayAsync());

    [BrowserFact]
    public async Task A_card_of_every_kind_is_played_by_keyboard_alone_with_script_off() =>
        Assert.Equal(Stored, await new SixCards(Session, new Keys(await Session.NewPageAsync(new() { JavaScriptEnabled = false }))).PlayAsync());
}
