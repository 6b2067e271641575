using DeStalinization.Browser.Tests.Support;

namespace DeStalinization.Browser.Tests;

/// <summary>A topic studied from the guide's first page to the end of a sitting.</summary>
[Collection(BrowserTests.Name)]
public sealed class StudyTests(BrowserSession session) : BrowserTest(session)
{
    [BrowserFact]
    public async Task A_topic_is_studied_by_keyboard_alone()
    {
        var page = await Session.NewPageAsync();
        await page.GotoAsync("/");
        var keys = new Keys(page);
        await keys.GoAsync("main a[href='/topics/prague-spring']");
        await keys.GoAsync("a[href='/topics/prague-spring/self-check']");
        await keys.GoAsync("main a.button");
        var questions = 0;
        while (await page.Locator("#answer").CountAsync() > 0)
        {
            await keys.FillAsync("#answer", "Dubček wanted socialism with a human face, and the censors were sent home.");
            await keys.GoAsync("form.answer button.button");
            Assert.StartsWith("It mentions", await page.Locator("main .lead").First.InnerTextAsync(), StringComparison.Ordinal);
            await keys.TabToAsync("input[name=Ticked]");
            await page.Keyboard.PressAsync("Space");
            await keys.ChooseAsync("input[name=Rating][value=Good]");
            await keys.GoAsync("form.points .button");
            questions++;
        }
        Assert.Contains($"{questions} cards answered", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.InRange(questions, 3, 5);
    }

    [BrowserFact]
    public async Task A_topic_is_studied_with_script_off()
    {
        var page = await Session.NewPageAsync(new() { JavaScriptEnabled = false });
        await page.GotoAsync("/");
        await page.ClickAsync("main a[href='/topics/the-thaw']");
        await page.ClickAsync("text=Check yourself");
        await page.ClickAsync("text=Start");
        var asked = new List<string>();
        while (await page.Locator("#answer").CountAsync() > 0)
        {
            asked.Add(await page.InnerTextAsync("h1"));
            await page.FillAsync("#answer", "Writers could publish more, though the censors stayed.");
            await page.ClickAsync("text=Check my answer");
            // The first question is missed once, so it has to come back after two others.
            await page.CheckAsync($"input[name=Rating][value={(asked.Count == 1 ? "Again" : "Good")}]");
            await page.ClickAsync("text=Save and go on");
        }
        Assert.Equal(asked[0], asked[3]);
        Assert.Equal(asked.Count - 1, asked.Distinct().Count());
        Assert.Contains("That was the sitting", await page.InnerTextAsync("h1"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_focus_can_be_seen_wherever_the_keyboard_goes()
    {
        var page = await Session.NewPageAsync();
        await page.GotoAsync("/topics/prague-spring/self-check");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the text", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        for (var tab = 0; tab < 15; tab++)
        {
            Assert.NotEqual("none", await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
            await page.Keyboard.PressAsync("Tab");
        }
    }
}
