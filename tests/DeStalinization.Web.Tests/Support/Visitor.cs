using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace DeStalinization.Web.Tests.Support;

/// <summary>What came back for one request.</summary>
public sealed record Reply(HttpStatusCode Status, Uri Address, string? Location, IHtmlDocument Page, HttpResponseMessage Response)
{
    public string Text => Page.Body!.TextContent;

    public IElement One(string selector) => Page.QuerySelector(selector) ?? throw new InvalidOperationException($"no {selector} in {Address}: {Text}");
}

/// <summary>Somebody at a browser without script: follows links, fills in forms, keeps cookies.</summary>
public sealed class Visitor(HttpClient client)
{
    public HttpClient Client => client;

    public async Task<Reply> GetAsync(string address) => await ReadAsync(await client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute)));

    /// <summary>Goes on until something is not a redirect.</summary>
    public async Task<Reply> FollowAsync(Reply reply)
    {
        while (reply.Location is { } location)
            reply = await GetAsync(location);
        return reply;
    }

    public async Task<Reply> OpenAsync(string address) => await FollowAsync(await GetAsync(address));

    /// <summary>Sends the page's form with what it holds and what is filled in here; a null takes a field out.</summary>
    public Task<Reply> SendAsync(Reply page, params (string Name, string? Value)[] filled) => PostAsync(page.Address, Fields(page, filled));

    public async Task<Reply> PostAsync(Uri address, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var form = new FormUrlEncodedContent(fields);
        return await ReadAsync(await client.PostAsync(address, form));
    }

    /// <summary>Sends the page's form with a file.</summary>
    public async Task<Reply> SendFileAsync(Reply page, byte[] file)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in Fields(page).Where(field => field.Key != "file"))
            form.Add(new StringContent(value), name);
        form.Add(new ByteArrayContent(file), "file", "progress.json");
        return await ReadAsync(await client.PostAsync(page.Address, form));
    }

    /// <summary>Answers a card and rates the answer.</summary>
    /// <param name="ticks">The parts to tick; null for those that were found.</param>
    /// <param name="last">What to fill in beside.</param>
    /// <returns>What came back for the answer, with its cookie.</returns>
    public async Task<Reply> StudyAsync(string card, string answer, string rating = "Good", Func<IReadOnlyList<string>, IEnumerable<string>>? ticks = null, params (string Name, string? Value)[] last)
    {
        var saved = await SendAsync(await GetAsync(card), [("Answer", answer), .. last]);
        var feedback = await FollowAsync(saved);
        var parts = feedback.Page.QuerySelectorAll("input[name=Ticked]").Select(box => box.GetAttribute("value")!).ToList();
        var ticked = ticks is null ? [] : ticks(parts).Select(part => ("Ticked", (string?)part)).DefaultIfEmpty(("Ticked", null));
        await SendAsync(feedback, [("Rating", rating), .. ticked]);
        return saved;
    }

    /// <summary>What a browser would send for the page's form.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Fields(Reply page, params (string Name, string? Value)[] filled)
    {
        var form = page.Page.QuerySelector("form[method=post]")!;
        var names = filled.Select(field => field.Name).ToHashSet();
        return [.. form.QuerySelectorAll("input, textarea")
            .Where(element => !element.HasAttribute("disabled"))
            .Where(element => element.GetAttribute("type") is not ("radio" or "checkbox") || element.HasAttribute("checked"))
            .Select(element => KeyValuePair.Create(element.GetAttribute("name")!, element is IHtmlTextAreaElement area ? area.Value : element.GetAttribute("value") ?? ""))
            .Where(field => !names.Contains(field.Key))
            .Concat(filled.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Name, field.Value!)))];
    }

    private static async Task<Reply> ReadAsync(HttpResponseMessage response)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
        return new Reply(response.StatusCode, response.RequestMessage!.RequestUri!, response.Headers.Location?.ToString(), page, response);
    }
}
