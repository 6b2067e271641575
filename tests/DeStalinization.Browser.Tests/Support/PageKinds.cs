using Microsoft.Playwright;

namespace DeStalinization.Browser.Tests.Support;

/// <summary>Every kind of page that the site has, and how a visitor comes to see it.</summary>
public static class PageKinds
{
    private const string Question = "/topics/de-stalinization/self-check/secret-speech-role";

    private static readonly Dictionary<string, Func<IPage, Task>> Kinds = new()
    {
        ["home"] = page => page.GotoAsync("/"),
        ["topic"] = page => page.GotoAsync("/topics/secret-speech"),
        ["self-check"] = page => page.GotoAsync("/topics/de-stalinization/self-check"),
        ["question"] = page => page.GotoAsync(Question),
        ["question refused"] = async page =>
        {
            await page.GotoAsync(Question);
            await page.ClickAsync("text=Check my answer");
        },
        ["feedback"] = AnswerAsync,
        ["rated"] = async page =>
        {
            await AnswerAsync(page);
            await page.ClickAsync("text=Save and go on");
        },
        ["end of a sitting"] = async page =>
        {
            await page.GotoAsync("/topics/the-thaw/self-check");
            await page.ClickAsync("text=Start");
            await page.ClickAsync("text=show me the points");
            await page.ClickAsync("text=Save and go on");
            await page.ClickAsync("text=Stop here");
        },
        ["review"] = page => page.GotoAsync("/review"),
        ["search"] = page => page.GotoAsync("/search?q=stalin"),
        ["search without a hit"] = page => page.GotoAsync("/search?q=xyzzy"),
        ["glossary"] = page => page.GotoAsync("/glossary"),
        ["sources"] = page => page.GotoAsync("/sources"),
        ["about"] = page => page.GotoAsync("/about"),
        ["privacy"] = page => page.GotoAsync("/privacy"),
        ["fault of ours"] = page => page.GotoAsync("/error"),
        ["not found"] = page => page.GotoAsync("/topics/secret-speach"),
    };

    public static TheoryData<string> Names => [.. Kinds.Keys];

    public static Task ShowAsync(string kind, IPage page) => Kinds[kind](page);

    private static async Task AnswerAsync(IPage page)
    {
        await page.GotoAsync(Question);
        await page.FillAsync("#answer", "It broke the silence. Khrushchev, who led the Party, condemned Stalin's crimes and the cult of personality. He did not free the prisoners.");
        await page.ClickAsync("text=Check my answer");
    }
}
