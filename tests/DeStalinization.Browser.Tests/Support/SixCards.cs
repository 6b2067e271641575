using DeStalinization.Web.Store.Learners;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DeStalinization.Browser.Tests.Support;

/// <summary>A set with a card of every kind, a term both ways, and somebody who plays it.</summary>
public sealed class SixCards(BrowserSession session, Hands hands)
{
    private static readonly string[] Cards =
        ["the-thaw#signs", "glossary#glasnost", "glossary#glasnost~reversed", "the-thaw#youth-festival", "the-thaw#timeline", "the-thaw#myth-no-censors"];

    private static readonly string[] Order = ["event-novel", "event-dudintsev", "event-pasternak", "event-one-day", "event-brodsky"];

    public static string Address => $"/practice?cards={Uri.EscapeDataString(string.Join(',', Cards))}";

    /// <summary>From the start to the end of the sitting; what is stored of it then, a line for each review.</summary>
    public async Task<IReadOnlyList<string>> PlayAsync()
    {
        await hands.Page.GotoAsync(Address);
        await hands.GoAsync("main a.button");
        var sitting = hands.Page.Url.Split('.')[^1];
        await hands.ChooseAsync("[name=Confidence][value=Certain]");
        await hands.FillAsync("#answer", "A youth festival brought foreign visitors to Moscow.");
        await CheckAndRateAsync("Hard");
        await hands.FillAsync("#answer", "glasnots");
        await CheckAndRateAsync("Easy");
        await hands.ChooseAsync("[name=Choice][value='glossary#glasnost']");
        await CheckAndRateAsync("Good");
        await hands.FillAsync("#answer", "28 July 1957");
        await hands.FillAsync("#answer-1", "50,000");
        await CheckAndRateAsync("Hard");
        await PutInOrderAsync();
        await CheckAndRateAsync("Good");
        await hands.ChooseAsync("[name=Choice][value=false]");
        await hands.FillAsync("#reason", "The censors stayed.");
        await CheckAndRateAsync("Good");
        Assert.Contains("That was the sitting", await hands.Page.InnerTextAsync("h1"), StringComparison.Ordinal);
        return await StoredAsync(sitting);
    }

    private async Task CheckAndRateAsync(string rating)
    {
        await hands.GoAsync("form.answer .button");
        await hands.ChooseAsync($"[name=Rating][value={rating}]");
        await hands.GoAsync("form.points .button");
    }

    private async Task PutInOrderAsync()
    {
        foreach (var (place, id) in Order.Index())
        {
            // A form without script sends the order and comes back, so each move is awaited where it can be seen.
            for (var at = await PlaceAsync(id); at > place; at--)
            {
                await hands.PressAsync($"[name=Up][value={id}]");
                await hands.Page.WaitForSelectorAsync($".order li:nth-child({at}) [name=Up][value={id}]");
            }
        }
    }

    private async Task<int> PlaceAsync(string id)
    {
        var ids = await hands.Page.Locator(".order [name=Up]").EvaluateAllAsync<string[]>("buttons => buttons.map(button => button.value)");
        return Array.IndexOf(ids, id);
    }

    private async Task<IReadOnlyList<string>> StoredAsync(string sitting)
    {
        await using var scope = session.App.Services.CreateAsyncScope();
        var rows = await scope.ServiceProvider.GetRequiredService<LearnerDb>().Attempts.Where(row => row.Sitting == sitting).ToListAsync();
        return [.. rows.Select(row => $"{row.CardKey}: {row.Answer} ({row.Confidence}; {row.Mentioned}; {row.Ticked}; {row.Rating})").Order(StringComparer.Ordinal)];
    }
}
