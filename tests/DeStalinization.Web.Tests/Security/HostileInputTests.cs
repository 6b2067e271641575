using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text;
using CsCheck;
using DeStalinization.Web.Tests.Support;
using Xunit.Abstractions;

namespace DeStalinization.Web.Tests.Security;

/// <summary>Whatever is sent, the answer is a page or a plain refusal, never a fault of ours, and what was sent is never markup in it.</summary>
public sealed class HostileInputTests(HostileInputTests.PatientSite site, ITestOutputHelper output) : IClassFixture<HostileInputTests.PatientSite>, IDisposable
{
    // Every text is searched for and answered with; it is tried at one of the other places by turns.
    private const int Always = 2;
    private const int ByTurns = 1;

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
    public async Task No_text_of_the_table_does_harm_anywhere()
    {
        var all = inputs.All;
        var (always, byTurns) = (all.Take(Always).ToList(), all.Skip(Always).ToList());
        Assert.True(HostileStrings.All.Count >= 500);
        await Parallel.ForEachAsync(HostileStrings.All.Index(), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (each, _) =>
        {
            var turn = Enumerable.Range(each.Index * ByTurns, ByTurns).Select(place => byTurns[place % byTurns.Count]);
            foreach (var (name, ask) in always.Concat(turn))
                await AssertHarmlessAsync(name, each.Item, ask(each.Item));
        });
        await AssertHarmlessAsync("answers", "", HostileInputs.Get("/progress/answers"));
        await AssertHarmlessAsync("download", "", HostileInputs.Get("/progress/download"));
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
        Assert.True((int)reply.StatusCode < 500 || name == "fault page", $"{what}: {reply.StatusCode}");
        Assert.True(reply.Headers.Contains("Content-Security-Policy"), what);
        AssertLocal(reply.Headers.Location?.OriginalString, what);
        if (reply.Content.Headers.ContentType?.MediaType is "text/html")
            Assert.False(IsMarkup(body, typed), $"{what} stands in the page");
        else if (reply.Content.Headers.ContentType?.MediaType is "application/json" && name != "download")
            Assert.DoesNotContain('<', body);
        // What was stored comes back on another page.
        if (name is "answer" or "choice" && reply.StatusCode == HttpStatusCode.Redirect)
            await AssertHarmlessAsync("feedback", typed, HostileInputs.Get(reply.Headers.Location!.OriginalString));
    }

    private static void AssertLocal(string? location, string what)
    {
        if (location is not null)
            Assert.True(location.StartsWith('/') && !location.StartsWith("//", StringComparison.Ordinal) && !location.StartsWith("/\\", StringComparison.Ordinal), $"{what} leads to {location}");
    }

    // Razor writes each of these letters as a reference, so whatever has one and stands there as it was sent was not escaped.
    private bool IsMarkup(string body, string typed)
    {
        var begun = typed.Trim();
        begun = begun[..Math.Min(begun.Length, 60)];
        return begun.Length >= 4 && begun.AsSpan().ContainsAny("<>\"'") && body.Contains(begun, StringComparison.Ordinal) && !site.Ordinary.Contains(begun, StringComparison.Ordinal);
    }

    /// <summary>A site that has answered everything once, and lets anybody ask as often as she likes.</summary>
    public sealed class PatientSite : IAsyncLifetime, IDisposable
    {
        private readonly GuideApp app = new(environment: "Production", settings: ("Limits:SearchesPerMinute", "1000000"));

        internal HostileInputs Inputs { get; private set; } = null!;

        /// <summary>A page of nobody's making but ours.</summary>
        internal string Ordinary { get; private set; } = "";

        public async Task InitializeAsync()
        {
            Inputs = await HostileInputs.OfAsync(app.NewVisitor());
            foreach (var (_, ask) in Inputs.All)
                (await Inputs.SendAsync(ask("stalin"))).Dispose();
            Ordinary = await (await Inputs.SendAsync(HostileInputs.Get(Learner.Question))).Content.ReadAsStringAsync();
        }

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose() => app.Dispose();
    }
}
