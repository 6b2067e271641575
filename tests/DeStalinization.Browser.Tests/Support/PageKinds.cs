using Microsoft.Playwright;

namespace DeStalinization.Browser.Tests.Support;

/// <summary>Every kind of page that the site has, and how a visitor comes to see it.</summary>
public static class PageKinds
{
    private const string Question = "/topics/de-stalinization/self-check/secret-speech-role";

    private const string Term = "/topics/glossary/self-check/glasnost";
    private const string Gaps = "/topics/the-thaw/self-check/youth-festival";
    private const string Order = "/topics/the-thaw/self-check/timeline";
    private const string Misconception = "/topics/the-thaw/self-check/myth-no-censors";

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
            await page.WaitForSelectorAsync(".fault");
        },
        ["question not saved"] = async page =>
        {
            await page.GotoAsync(Question);
            await page.FillAsync("#answer", "Khrushchev broke the silence.");
            await page.Context.SetOfflineAsync(true);
            await page.ClickAsync("text=Check my answer");
            await page.Locator(".standing", new() { HasText = "Not saved yet" }).WaitForAsync();
        },
        ["draft brought back"] = async page =>
        {
            await page.GotoAsync(Question);
            await page.FillAsync("#answer", "Khrushchev broke the silence.");
            await page.ReloadAsync();
            await page.WaitForSelectorAsync("text=Start afresh");
        },
        ["term"] = page => page.GotoAsync(Term),
        ["term refused"] = page => RefuseAsync(page, Term),
        ["term feedback"] = page => AnswerAsync(page, Term, () => page.FillAsync("#answer", "glasnots")),
        ["meaning"] = page => page.GotoAsync($"{Term}~reversed"),
        ["meaning refused"] = page => RefuseAsync(page, $"{Term}~reversed"),
        ["meaning feedback"] = page => AnswerAsync(page, $"{Term}~reversed", () => page.CheckAsync("[name=Choice] >> nth=0")),
        ["gaps"] = page => page.GotoAsync(Gaps),
        ["gaps refused"] = page => RefuseAsync(page, Gaps),
        ["gaps feedback"] = page => AnswerAsync(page, Gaps, () => page.FillAsync("#answer", "July 1957")),
        ["order"] = page => page.GotoAsync(Order),
        ["order after a move"] = async page =>
        {
            await page.GotoAsync(Order);
            await page.ClickAsync(".order li:nth-child(2) [name=Up]");
        },
        ["order feedback"] = page => AnswerAsync(page, Order, () => Task.CompletedTask),
        ["misconception"] = page => page.GotoAsync(Misconception),
        ["misconception refused"] = page => RefuseAsync(page, Misconception),
        ["misconception feedback"] = page => AnswerAsync(page, Misconception, () => page.CheckAsync("[name=Choice][value=true]")),
        ["practice"] = page => page.GotoAsync(SixCards.Address),
        ["exam answered"] = async page =>
        {
            await page.GotoAsync("/topics/the-thaw/self-check");
            await page.ClickAsync("text=As in an exam");
            await page.ClickAsync("text=show me");
            await page.Locator("main", new() { HasText = "resisted it?" }).WaitForAsync();
            await page.ClickAsync("text=Stop here");
            await page.WaitForSelectorAsync("text=All answered");
        },
        ["feedback"] = AnswerAsync,
        ["rated"] = async page =>
        {
            await AnswerAsync(page);
            await page.ClickAsync("text=Save and go on");
            await page.WaitForSelectorAsync("text=This card comes back");
        },
        ["end of a sitting"] = async page =>
        {
            await page.GotoAsync("/topics/the-thaw/self-check");
            await page.ClickAsync("text=Start");
            await page.ClickAsync("text=show me");
            await page.ClickAsync("text=Save and go on");
            await page.ClickAsync("text=Stop here");
            await page.WaitForSelectorAsync("text=That was the sitting");
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
        ["search for a slip"] = page => page.GotoAsync("/search?q=secrt+spech"),
        ["search as it is typed"] = async page =>
        {
            await page.GotoAsync("/");
            await page.FillAsync("#q", "thaw");
            await page.WaitForSelectorAsync("#q-hits li");
            await page.Keyboard.PressAsync("ArrowDown");
        },
        ["search without a hit"] = page => page.GotoAsync("/search?q=xyzzy"),
        ["timeline"] = page => page.GotoAsync("/timeline"),
        ["timeline of a year"] = page => page.GotoAsync("/timeline?from=1956&to=1956"),
        ["timeline refused"] = page => page.GotoAsync("/timeline?from=1956&to=1953"),
        ["map"] = page => page.GotoAsync("/map"),
        ["glossary"] = page => page.GotoAsync("/glossary"),
        ["sources"] = page => page.GotoAsync("/sources"),
        ["about"] = page => page.GotoAsync("/about"),
        ["privacy"] = page => page.GotoAsync("/privacy"),
        ["offline"] = page => page.GotoAsync("/offline"),
        ["what is kept"] = async page =>
        {
            await page.GotoAsync("/offline");
            await page.ClickAsync("text=Keep the guide");
            await page.WaitForSelectorAsync("text=is kept on this device");
            await LeaveAnswerAsync(page);
            await page.ReloadAsync();
            await page.WaitForSelectorAsync("text=Throw it away");
        },
        ["answer that waited"] = async page =>
        {
            await page.GotoAsync("/offline");
            await LeaveAnswerAsync(page);
            await page.GotoAsync(Term);
            await page.WaitForSelectorAsync("text=is saved now");
        },
        ["fault of ours"] = page => page.GotoAsync("/error"),
        ["not found"] = page => page.GotoAsync("/topics/secret-speach"),
    };

    public static TheoryData<string> Names => [.. Kinds.Keys];

    public static Task ShowAsync(string kind, IPage page) => Kinds[kind](page);

    /// <summary>As if it had been sent without a connection, from a form that was kept.</summary>
    private static Task LeaveAnswerAsync(IPage page) => page.EvaluateAsync(
        """
        url => localStorage.setItem(`draft ${url}`, JSON.stringify({
          at: Date.now(), url: location.origin + url, title: 'What did it say? · De-Stalinization',
          fields: [['token', ''], ['Attempt', crypto.randomUUID()], ['Newcomer', ''], ['Answer', 'Khrushchev broke the silence.']],
        }))
        """,
        Question);

    private static async Task AfterRatingAsync(IPage page, string address)
    {
        await RateAsync(page);
        await page.GotoAsync(address);
    }

    private static async Task RateAsync(IPage page)
    {
        await AnswerAsync(page, Question, async () =>
        {
            await FillAsync(page);
            await page.ClickAsync("text=Keep my progress");
        });
        await page.ClickAsync("text=Save and go on");
        await page.WaitForSelectorAsync("text=comes back");
    }

    private static Task AnswerAsync(IPage page) => AnswerAsync(page, Question, () => FillAsync(page));

    private static Task FillAsync(IPage page) =>
        page.FillAsync("#answer", "It broke the silence. Khrushchev, who led the Party, condemned Stalin's crimes and the cult of personality. He did not free the prisoners.");

    private static async Task AnswerAsync(IPage page, string card, Func<Task> fill)
    {
        await page.GotoAsync(card);
        await fill();
        await page.ClickAsync("text=Check my answer");
        await page.WaitForURLAsync("**/review/*");
    }

    private static async Task RefuseAsync(IPage page, string card)
    {
        await page.GotoAsync(card);
        await page.ClickAsync("text=Check my answer");
        await page.WaitForSelectorAsync(".fault");
    }
}
