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
        ["progress of somebody new"] = page => page.GotoAsync("/progress"),
        ["progress"] = async page =>
        {
            await RateAsync(page);
            await page.GotoAsync("/progress");
            await page.ClickAsync("text=Make an address");
        },
        ["answers"] = page => AfterRatingAsync(page, "/progress/answers"),
        ["exam refused"] = async page =>
        {
            await AfterRatingAsync(page, "/progress/exam");
            await page.FillAsync("#exam-date", "1956-02-25");
            await page.ClickAsync("text=Save the date");
        },
        ["settings"] = page => AfterRatingAsync(page, "/progress/settings"),
        ["load refused"] = async page =>
        {
            await page.GotoAsync("/progress/load");
            await page.ClickAsync("text=Load it");
        },
        ["code"] = async page =>
        {
            await AfterRatingAsync(page, "/progress/code");
            await page.ClickAsync("main button");
        },
        ["move"] = page => page.GotoAsync("/progress/move?code=ACDE-FGHJ"),
        ["forget"] = page => AfterRatingAsync(page, "/progress/forget"),
        ["delete"] = page => AfterRatingAsync(page, "/progress/delete"),
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

    private static async Task AfterRatingAsync(IPage page, string address)
    {
        await RateAsync(page);
        await page.GotoAsync(address);
    }

    private static async Task RateAsync(IPage page)
    {
        await AnswerAsync(page, "Keep my progress");
        await page.ClickAsync("text=Save and go on");
    }

    private static Task AnswerAsync(IPage page) => AnswerAsync(page, "Just this sitting");

    private static async Task AnswerAsync(IPage page, string keep)
    {
        await page.GotoAsync(Question);
        await page.FillAsync("#answer", "It broke the silence. Khrushchev, who led the Party, condemned Stalin's crimes and the cult of personality. He did not free the prisoners.");
        await page.ClickAsync($"text={keep}");
        await page.ClickAsync("text=Check my answer");
    }
}
