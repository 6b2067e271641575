using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using CsCheck;
using DeStalinization.Web.Learners;
using DeStalinization.Web.Tests.Support;
using Xunit.Abstractions;

namespace DeStalinization.Web.Tests.Security;

/// <summary>Whatever is sent, the answer is a page or a plain refusal, never a fault of ours, and what was sent is never markup in it.</summary>
public sealed class HostileInputTests(HostileInputTests.PatientSite site, ITestOutputHelper output) : IClassFixture<HostileInputTests.PatientSite>, IDisposable
{
    // The search and an answer; every text is tried at as many of the other places by turns, and at all when the environment says so: that takes a minute.
    private const int Always = 2;
    private static readonly int ByTurns = Environment.GetEnvironmentVariable("HOSTILE_EVERYWHERE") is null ? 4 : 100;

    // A catastrophe; the figures are in the output.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private readonly HostileInputs inputs = site.Inputs;
    private readonly ConcurrentBag<(TimeSpan Took, string What)> times = [];

    public void Dispose()
    {
        foreach (var (took, what) in times.OrderByDescending(each => each.Took).Take(5))
            output.WriteLine($"{took.TotalMilliseconds:F0} ms {what}");
    }

    [Fact]
    public async Task No_text_of_the_table_does_harm_at_any_place_or_where_it_comes_back()
    {
        Assert.True(HostileStrings.All.Count >= 500);
        var (always, byTurns) = (inputs.All.Take(Always).ToList(), inputs.All.Skip(Always).ToList());
        await Parallel.ForEachAsync(HostileStrings.All.Index(), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (each, _) =>
        {
            var turn = Enumerable.Range(each.Index * ByTurns, Math.Min(ByTurns, byTurns.Count)).Select(place => byTurns[place % byTurns.Count]);
            foreach (var (name, ask) in always.Concat(turn))
                await AssertHarmlessAsync(name, each.Item, ask(each.Item));
        });
        await AssertKeptAsTextAsync();
    }

    [Fact]
    public async Task No_text_that_chance_makes_does_harm_anywhere()
    {
        var all = inputs.All;
        string[] pieces = ["<b ", "</", "\"", "'", "--", "#", ",", " OR ", "NEAR(", "*", "\0", "\ud800", "\u202e", "%", "&#", "\r\n", "//", "\\", "{", "[", "stalin", "the-thaw#timeline", "я", "😀"];
        var text = Gen.OneOf(Gen.Int[0, pieces.Length - 1].Select(place => pieces[place]), Gen.Char.Select(letter => letter.ToString()), Gen.Char['!', '~'].Select(letter => letter.ToString())).Array[0, 24].Select(string.Concat);
        await Gen.Select(Gen.Int[0, all.Count - 1], text).SampleAsync(
            async (place, typed) => await AssertHarmlessAsync(all[place].Name, typed, all[place].Ask(typed)), iter: 300, threads: 2);
    }

    [Fact]
    public async Task Nothing_is_too_long_too_deep_or_too_many_to_be_answered()
    {
        var letters = new string('x', 1_000_000);
        foreach (var (name, ask) in inputs.All.Where(each => !each.Name.StartsWith("hidden", StringComparison.Ordinal) && each.Name is not "order"))
            await AssertHarmlessAsync(name, letters[..(name is "answer" or "code sent" or "token" or "search" or "cards" or "file" ? 500_000 : 50_000)], ask(letters[..(name is "answer" or "token" or "search" or "cards" or "file" ? 1_000_000 : 50_000)]));
        var keys = Enumerable.Range(0, 5_000).Select(number => ($"k{number}", "v")).ToList();
        await AssertHarmlessAsync("5,000 fields", "", inputs.Post(Learner.Question, keys));
        await AssertHarmlessAsync("5,000 fields", "", inputs.Post("/progress/settings", keys));
        await AssertHarmlessAsync("500 places", "", inputs.Post("/topics/the-thaw/self-check/timeline", Enumerable.Range(0, 500).Select(number => ($"Order[{number}]", "x"))));
        await AssertHarmlessAsync("empty places", "", inputs.Post("/topics/the-thaw/self-check/timeline", ("Order", ""), ("Order", ""), ("Up", ""), ("Attempt", "")));
        await AssertHarmlessAsync("a far place", "", inputs.Post("/topics/the-thaw/self-check/youth-festival", ("Blanks[999999999]", "x"), ("Blanks[-1]", "x"), ($"Blanks{new string('[', 200)}", "x")));
        await AssertHarmlessAsync("a long name", "", inputs.Post(Learner.Question, (letters[..5_000], "x")));
        await AssertHarmlessAsync("5,000 keys", "", HostileInputs.Get($"/search?{string.Join('&', keys.Select(key => $"{key.Item1}=v"))}"));
        await AssertHarmlessAsync("q 5,000 times", "", HostileInputs.Get($"/search?{string.Concat(Enumerable.Repeat("q=a&", 5_000))}"));
        await AssertHarmlessAsync("20,000 cards", "", HostileInputs.Get($"/practice?cards={string.Concat(Enumerable.Range(0, 20_000).Select(number => $"a%23b{number},"))}"));
        foreach (var deep in (string[])[new string('[', 200_000), string.Concat(Enumerable.Repeat("{\"a\":", 100_000)), $"{{\"format\":{new string('[', 60)}{new string(']', 60)}}}"])
            await AssertHarmlessAsync("a deep file", "", inputs.Upload(Encoding.UTF8.GetBytes(deep)));
        var cookies = HostileInputs.Get("/progress");
        cookies.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", keys.Select(key => $"{key.Item1}=v")));
        await AssertHarmlessAsync("5,000 cookies", "", cookies);
        var json = HostileInputs.Get(Learner.Question);
        (json.Method, json.Content) = (HttpMethod.Post, new StringContent(new string('[', 100_000), Encoding.UTF8, "application/json"));
        await AssertHarmlessAsync("JSON for a form", "", json);
        var broken = HostileInputs.Get("/progress/load");
        (broken.Method, broken.Content) = (HttpMethod.Post, new StringContent("--x\r\nno head", Encoding.UTF8));
        broken.Content.Headers.Remove("Content-Type");
        broken.Content.Headers.TryAddWithoutValidation("Content-Type", $"multipart/form-data; boundary={new string('x', 300)}");
        await AssertHarmlessAsync("a broken form", "", broken);
    }

    private async Task AssertHarmlessAsync(string name, string typed, HttpRequestMessage request, bool isAgain = false)
    {
        var what = $"{name}: {typed[..Math.Min(typed.Length, 80)]}";
        var started = Stopwatch.GetTimestamp();
        using var reply = await inputs.SendAsync(request);
        var body = await reply.Content.ReadAsStringAsync();
        var took = Stopwatch.GetElapsedTime(started);
        times.Add((took, what));
        // What the machine is busy with besides may make one slow, and not twice in a row.
        if (took > Longest && !isAgain && request.Method == HttpMethod.Get)
        {
            using var again = HostileInputs.Get(request.RequestUri!.OriginalString);
            await AssertHarmlessAsync(name, typed, again, isAgain: true);
        }
        Assert.False(took > Longest && isAgain, $"{what} took {took}");
        Assert.True(((int)reply.StatusCode < 500 && reply.StatusCode != HttpStatusCode.TooManyRequests) || name == "fault page", $"{what}: {reply.StatusCode}");
        Assert.True(reply.Headers.Contains("Content-Security-Policy"), what);
        AssertLocal(reply.Headers.Location?.OriginalString, what);
        if (reply.Content.Headers.ContentType?.MediaType is "text/html")
            Assert.True((await UnescapedAsync(name, typed, body)) is [], $"{what} stands in the page: {string.Join(" | ", site.Unescaped.In(body, typed))}");
        else if (reply.Content.Headers.ContentType?.MediaType is "application/json" && name != "download")
            Assert.DoesNotContain('<', body);
        // What was stored comes back on another page.
        if (HostileInputs.Kept.Contains(name) && reply.StatusCode == HttpStatusCode.Redirect)
            await AssertHarmlessAsync("feedback", typed, HostileInputs.Get(reply.Headers.Location!.OriginalString));
    }

    // Answers, and what a file that is loaded may hold beside: what was mentioned and ticked.
    private async Task AssertKeptAsTextAsync()
    {
        using var loaded = await inputs.SendAsync(inputs.Upload(HostileInputs.FileOf(HostileStrings.All)));
        Assert.StartsWith($"/progress?done=Loaded&added={HostileStrings.All.Count}", loaded.Headers.Location?.OriginalString, StringComparison.Ordinal);
        using var reply = await inputs.SendAsync(HostileInputs.Get("/progress/download"));
        Assert.Equal(("attachment", "application/json"), (reply.Content.Headers.ContentDisposition?.DispositionType, reply.Content.Headers.ContentType?.MediaType));
        var (download, fault) = await ProgressFile.ReadAsync(await reply.Content.ReadAsStreamAsync(), default);
        Assert.True(download is not null, fault);
        // Half of a character and a NUL cannot be kept; all else is, letter by letter.
        var answers = download.Attempts.Select(attempt => attempt.Answer).ToHashSet();
        Assert.DoesNotContain(HostileStrings.All, text => !string.IsNullOrWhiteSpace(text) && !text.Any(letter => letter == '\0' || char.IsSurrogate(letter)) && !answers.Contains(text));
        var shown = 0;
        for (var number = 1; shown < download.Attempts.Count; number++)
        {
            using var page = await inputs.SendAsync(HostileInputs.Get($"/progress/answers?page={number}"));
            var list = new HtmlParser().ParseDocument(await page.Content.ReadAsStringAsync());
            Assert.NotEmpty(list.QuerySelectorAll("ol.history > li"));
            shown += list.QuerySelectorAll("ol.history > li").Length;
            Assert.Empty(list.QuerySelectorAll(".typed *, .history strong *"));
        }
    }

    // What was found for the words themselves is not what was typed: `taken</mark>` for `<h1>taken</h1>`.
    private async Task<IReadOnlyList<string>> UnescapedAsync(string name, string typed, string body)
    {
        var pieces = site.Unescaped.In(body, typed);
        if (pieces is [] || inputs.All.FirstOrDefault(place => place.Name == name).Ask is not { } ask)
            return pieces;
        using var reply = await inputs.SendAsync(ask(Unescaped.Blunt(typed)));
        var ours = await reply.Content.ReadAsStringAsync();
        return [.. pieces.Where(piece => !ours.Contains(piece, StringComparison.Ordinal))];
    }

    private static void AssertLocal(string? location, string what)
    {
        if (location is not null)
            Assert.True(location.StartsWith('/') && !location.StartsWith("//", StringComparison.Ordinal) && !location.StartsWith("/\\", StringComparison.Ordinal), $"{what} leads to {location}");
    }

    /// <summary>A site that has answered everything once, and lets anybody ask as often as she likes.</summary>
    public sealed class PatientSite : IAsyncLifetime, IDisposable
    {
        private readonly GuideApp app = new(environment: "Production", settings: [("Limits:SearchesPerMinute", "1000000"), ("Limits:CodesPerMinute", "1000000"), ("Limits:WritesPerMinute", "1000000")]);
        private readonly GuideApp small = new(TemporaryFolder.SmallGuide, environment: "Production");

        private static readonly string[] Plain = ["stalin", ""];

        internal HostileInputs Inputs { get; private set; } = null!;

        internal Unescaped Unescaped { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Inputs = await HostileInputs.OfAsync(app.NewVisitor(), app.NewVisitor(), small.NewVisitor());
            var lines = new HashSet<string>();
            foreach (var request in Inputs.All.SelectMany(place => Plain.Select(place.Ask)))
            {
                using var reply = await Inputs.SendAsync(request);
                lines.UnionWith((await reply.Content.ReadAsStringAsync()).Split('\n'));
                if (reply.Headers.Location?.OriginalString is { } next)
                    lines.UnionWith((await (await Inputs.SendAsync(HostileInputs.Get(next))).Content.ReadAsStringAsync()).Split('\n'));
            }
            Unescaped = new Unescaped(string.Join('\n', lines));
        }

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose()
        {
            app.Dispose();
            small.Dispose();
        }
    }
}
