using DeStalinization.Browser.Tests.Support;
using DeStalinization.Web.Store.Learners;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace DeStalinization.Browser.Tests;

/// <summary>What was typed is never lost and never saved twice, whatever the connection does.</summary>
[Collection(BrowserTests.Name)]
public sealed class ConnectionTests(BrowserSession session) : BrowserTest(session)
{
    private const string Question = "/topics/the-thaw/self-check/signs";
    private const string Status = ".standing p";

    private static int asked;

    private readonly string answer = $"Visitors came to the festival, said learner {Interlocked.Increment(ref asked)}.";

    [BrowserFact]
    public async Task A_draft_survives_a_reload_and_a_crash_and_is_gone_when_it_is_saved()
    {
        var page = await AskAsync();
        await page.FillAsync("#answer", answer);
        await page.CheckAsync("[name=Confidence][value=Fairly]");
        await page.ReloadAsync();
        await ExpectAnswerAsync(page);
        var other = await page.Context.NewPageAsync();
        await page.CloseAsync();
        await other.GotoAsync(Question);
        await ExpectAnswerAsync(other);
        Assert.True(await other.IsCheckedAsync("[name=Confidence][value=Fairly]"));
        Assert.Contains("is back", await other.InnerTextAsync(Status), StringComparison.Ordinal);
        await CheckAsync(other);
        Assert.Equal(0, await other.EvaluateAsync<int>("localStorage.length"));
        await ExpectSavedOnceAsync();
    }

    [BrowserFact]
    public async Task A_draft_can_be_thrown_away()
    {
        var page = await AskAsync();
        await page.FillAsync("#answer", answer);
        await page.ReloadAsync();
        await page.ClickAsync("text=Start afresh");
        await page.WaitForFunctionAsync("document.querySelector('#answer').value === ''");
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
    }

    [BrowserFact]
    public async Task Without_a_connection_it_says_so_and_saves_once_when_it_is_back()
    {
        var page = await AskAsync();
        await page.FillAsync("#answer", answer);
        await page.Context.SetOfflineAsync(true);
        await page.ClickAsync("text=Check my answer");
        await UnsavedAsync(page);
        await ExpectAnswerAsync(page);
        await page.Context.SetOfflineAsync(false);
        await page.WaitForURLAsync("**/review/*");
        await ExpectSavedOnceAsync();
    }

    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_reply_that_is_lost_after_the_save_does_not_save_twice(bool reload)
    {
        var page = await AskAsync();
        await page.FillAsync("#answer", answer);
        await LoseReplyAsync(page);
        await page.ClickAsync("text=Check my answer");
        await UnsavedAsync(page);
        if (reload)
        {
            await page.ReloadAsync();
        }
        await page.WaitForURLAsync("**/review/*");
        Assert.Contains(answer, await page.InnerTextAsync(".typed"), StringComparison.Ordinal);
        await ExpectSavedOnceAsync();
    }

    [BrowserFact]
    public async Task A_site_that_fails_is_tried_again_and_one_that_refuses_gives_the_answer_back()
    {
        var page = await AskAsync();
        await page.FillAsync("#answer", answer);
        // The route that was added last is asked first.
        await FailAsync(page, 404);
        await FailAsync(page, 502);
        await page.ClickAsync("text=Check my answer");
        await UnsavedAsync(page);
        await page.ClickAsync("text=Try now");
        await page.WaitForSelectorAsync("text=the site refused it (404)");
        await ExpectAnswerAsync(page);
        await page.ClickAsync("text=Send it once more");
        await page.WaitForURLAsync("**/review/*");
        await ExpectSavedOnceAsync();
    }

    [BrowserFact]
    public async Task A_rating_waits_for_the_connection_too()
    {
        var page = await AskAsync();
        await page.FillAsync("#answer", answer);
        await CheckAsync(page);
        await page.Context.SetOfflineAsync(true);
        await page.ClickAsync("text=Save and go on");
        await UnsavedAsync(page);
        await page.Context.SetOfflineAsync(false);
        await page.WaitForSelectorAsync("text=This card comes back");
    }

    [BrowserFact]
    public async Task A_page_that_was_open_too_long_is_sent_once_more_by_itself()
    {
        var page = await AskAsync();
        await page.FillAsync("#answer", answer);
        await page.Context.ClearCookiesAsync();
        await CheckAsync(page);
        await ExpectSavedOnceAsync();
    }

    private async Task<IPage> AskAsync()
    {
        var page = await Session.NewPageAsync();
        await page.GotoAsync(Question);
        return page;
    }

    /// <summary>The server saves, and the browser hears nothing of it, not even the learner's cookie.</summary>
    private static Task LoseReplyAsync(IPage page) => OnceAsync(page, async route =>
    {
        await route.FetchAsync(new() { MaxRedirects = 0 });
        await page.Context.ClearCookiesAsync(new() { Name = "learner" });
        await route.AbortAsync();
    });

    private static Task FailAsync(IPage page, int status) => OnceAsync(page, route => route.FulfillAsync(new() { Status = status, Body = "<p>No." }));

    private static async Task OnceAsync(IPage page, Func<IRoute, Task> act)
    {
        var done = false;
        await page.RouteAsync("**/self-check/**", async route =>
        {
            if (done || route.Request.Method != "POST")
            {
                await route.FallbackAsync();
                return;
            }
            done = true;
            await act(route);
        });
    }

    private static async Task CheckAsync(IPage page)
    {
        await page.ClickAsync("text=Check my answer");
        await page.WaitForURLAsync("**/review/*");
    }

    private static Task UnsavedAsync(IPage page) => page.Locator(Status, new() { HasText = "Not saved yet, will retry" }).WaitForAsync();

    private async Task ExpectAnswerAsync(IPage page) => Assert.Equal(answer, await page.InputValueAsync("#answer"));

    private async Task ExpectSavedOnceAsync()
    {
        await using var scope = Session.App.Services.CreateAsyncScope();
        Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<LearnerDb>().Attempts.CountAsync(row => row.Answer == answer));
    }
}
