using System.Net;
using DeStalinization.Web.Tests.Support;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Data.Sqlite;

namespace DeStalinization.Web.Tests.Security;

/// <summary>Every kind of answer that the site gives says the same of what a page may do.</summary>
public sealed class EveryAnswerTests : IDisposable
{
    private static readonly Dictionary<string, string> Headers = new()
    {
        ["Content-Security-Policy"] =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types offline",
        ["X-Content-Type-Options"] = "nosniff",
        ["X-Frame-Options"] = "DENY",
        ["Referrer-Policy"] = "same-origin",
        ["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Embedder-Policy"] = "require-corp",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
        ["Strict-Transport-Security"] = "max-age=31536000",
    };

    private readonly TemporaryFolder content = TemporaryFolder.WithContent();
    private readonly TemporaryFolder data = new();
    private readonly GuideApp app;
    private readonly HttpClient client;

    public EveryAnswerTests()
    {
        Directory.CreateDirectory(content["images"]);
        File.WriteAllText(content["images/door.svg"], "<svg xmlns='http://www.w3.org/2000/svg'/>");
        app = new GuideApp(content.Path, data.Path, "Production", ("Limits:SearchesPerMinute", "2"), ("AllowedHosts", "guide.example"));
        client = app.CreateDefaultClient(new Uri("https://guide.example"), new CookieContainerHandler());
    }

    public void Dispose()
    {
        app.Dispose();
        content.Dispose();
        data.Dispose();
    }

    [Fact]
    public async Task Every_kind_of_answer_has_every_header()
    {
        string[] read =
        [
            "/", "/topics/secret-speech", "/topics/secret-speech", "/topics/secret-speech.md", "/topics/the-thaw/self-check", "/timeline", "/map", "/glossary", "/sources", "/about", "/privacy",
            "/offline", "/offline.json", "/manifest.webmanifest", "/sw.js", "/search", "/search.json?q=thaw", "/sitemap.xml", "/feed.atom", "/robots.txt", "/health/live",
            "/health/ready", "/images/door.svg", "/icon.svg", "/icon-512.png", "/site.css", "/practice", "/review", "/progress",
        ];
        foreach (var address in read)
            await AssertAsync(HttpStatusCode.OK, Get(address));
        await AssertAsync(HttpStatusCode.OK, new HttpRequestMessage(HttpMethod.Head, "/topics/secret-speech"));
        var home = await Page("/");
        foreach (var file in home.Page.QuerySelectorAll("link[rel=stylesheet], script[src]"))
            await AssertAsync(HttpStatusCode.OK, Get(file.GetAttribute("href") ?? file.GetAttribute("src")!));

        await AssertUnchangedAsync("/topics/secret-speech");
        await AssertUnchangedAsync("/site.css");
        await AssertUnchangedAsync("/sw.js");
        await AssertAsync(HttpStatusCode.MovedPermanently, Get("/topics/khrushchev-thaw"));
        await AssertAsync(HttpStatusCode.BadRequest, Get("/timeline?from=1956&to=1953"));
        await AssertAsync(HttpStatusCode.NotFound, Get("/no-such-page"));
        await AssertAsync(HttpStatusCode.NotFound, Get("/images/no.svg"));
        await AssertAsync(HttpStatusCode.NotFound, Get("/no-such-file.css"));
        await AssertAsync(HttpStatusCode.MethodNotAllowed, new HttpRequestMessage(HttpMethod.Delete, "/"));
        await AssertAsync(HttpStatusCode.MethodNotAllowed, new HttpRequestMessage(HttpMethod.Trace, "/site.css"));
        await AssertAsync(HttpStatusCode.RequestEntityTooLarge, Form(Learner.Question, ("Answer", new string('x', 2_000_000))));
        await AssertAsync(HttpStatusCode.BadRequest, Form("/progress/settings"));
        await AssertAsync(HttpStatusCode.TooManyRequests, Get("/search?q=thaw"), Get("/search?q=thaw"), Get("/search?q=thaw"));
        var foreign = Get("/topics/secret-speech");
        foreign.Headers.Host = "evil.example";
        await AssertAsync(HttpStatusCode.BadRequest, foreign);
        await AssertOfALearnerAsync();
        await BreakAsync();
        await AssertAsync(HttpStatusCode.InternalServerError, Get("/glossary?now"));
    }

    private async Task AssertOfALearnerAsync()
    {
        var visitor = new Visitor(client);
        var asked = await visitor.GetAsync(Learner.Question);
        AssertCookie(asked, "__Host-form", "strict");
        var saved = await visitor.SendAsync(asked, ("Answer", Learner.Answer), ("Keep", "true"));
        AssertHeaders(saved.Response, "saved");
        AssertCookie(saved, "__Host-learner", "lax");
        AssertHeaders((await visitor.FollowAsync(saved)).Response, "feedback");
        await visitor.PostAsync(new Uri("/progress/calendar", UriKind.Relative), [KeyValuePair.Create("wanted", "true"), KeyValuePair.Create("token", (await visitor.GetAsync("/progress/settings")).One("input[name=token]").GetAttribute("value")!)]);
        var feed = (await visitor.GetAsync("/progress")).Page.QuerySelectorAll("input, code, a").Select(element => element.GetAttribute("value") ?? element.GetAttribute("href") ?? element.TextContent).First(text => text.EndsWith(".ics", StringComparison.Ordinal));
        foreach (var address in (string[])[new Uri(feed).AbsolutePath, "/progress/download", "/progress/answers", "/progress/code", "/progress/delete"])
            await AssertAsync(HttpStatusCode.OK, Get(address));
    }

    private static void AssertCookie(Reply reply, string name, string sameSite)
    {
        var cookie = reply.Response.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith($"{name}=", StringComparison.Ordinal));
        var words = cookie.Split("; ").Skip(1).Where(word => !word.StartsWith("max-age", StringComparison.Ordinal)).Order();
        Assert.Equal(["httponly", "path=/", $"samesite={sameSite}", "secure"], words);
    }

    private async Task AssertUnchangedAsync(string address)
    {
        using var first = await client.SendAsync(Get(address));
        var again = Get(address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        await AssertAsync(HttpStatusCode.NotModified, again);
    }

    /// <summary>Asks one after another; the last has to answer so.</summary>
    private async Task AssertAsync(HttpStatusCode expected, params HttpRequestMessage[] requests)
    {
        var last = HttpStatusCode.Unused;
        foreach (var request in requests)
        {
            using var reply = await client.SendAsync(request);
            AssertHeaders(reply, $"{request.Method} {request.RequestUri}");
            last = reply.StatusCode;
        }
        Assert.Equal($"{requests[^1].RequestUri}: {expected}", $"{requests[^1].RequestUri}: {last}");
    }

    private static void AssertHeaders(HttpResponseMessage reply, string what)
    {
        foreach (var (name, value) in Headers)
            Assert.Equal($"{what}: {name}: {value}", $"{what}: {name}: {(reply.Headers.TryGetValues(name, out var values) ? string.Join(" AND ", values) : "")}");
        Assert.Equal((what, false), (what, reply.Headers.Contains("Server") || reply.Headers.Contains("X-Powered-By")));
    }

    private async Task BreakAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={data["guide.db"]};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "DROP TABLE Glossary";
        await command.ExecuteNonQueryAsync();
    }

    private Task<Reply> Page(string address) => new Visitor(client).GetAsync(address);

    private static HttpRequestMessage Get(string address) => new(HttpMethod.Get, address);

    private static HttpRequestMessage Form(string address, params IEnumerable<(string Name, string Value)> fields) =>
        new(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))) };
}
