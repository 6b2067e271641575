using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using DeStalinization.Benchmarks.Guides;
using DeStalinization.Web.Tests.Support;
using Xunit.Abstractions;

namespace DeStalinization.Web.Tests.Import;

/// <summary>Every page of a guide changes at once while others read it. What they wait for is measured by <c>readers.sh</c> over 10,000 topics.</summary>
public sealed partial class ReadersDuringImportTests(ITestOutputHelper output)
{
    private const int Topics = 120;

    [Fact]
    public async Task Each_reader_gets_every_page_as_it_was_or_as_it_is_and_never_the_new_before_the_old()
    {
        using var folder = new TemporaryFolder();
        MadeGuide.Write(folder["1"], Topics);
        MadeGuide.Write(folder["2"], Topics, version: 2);
        var link = folder["guide"];
        Directory.CreateSymbolicLink(link, folder["1"]);
        using var app = new GuideApp(link, settings: ("Content:Watch", "true"));
        // Kept pages, and what is rendered for each who asks: reading pages, searching and self-check.
        var pages = Directory.EnumerateFiles(Path.Combine(folder["1"], "topics")).Order().Take(3).Select(file => $"/topics/{Path.GetFileNameWithoutExtension(file)}").ToList();
        string[] addresses = ["/", .. pages, .. pages.Select(page => $"{page}?again"), $"/search?q={pages[0].Split('/', '-')[2]}", $"{pages[0]}/self-check", $"{pages[0]}/self-check/question-1"];
        var before = await AllAsync(app, addresses);
        var (isOver, started) = (false, Stopwatch.GetTimestamp());
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var client = app.NewVisitor().Client;
            var (read, longest) = (addresses.ToDictionary(address => address, _ => new List<string>()), TimeSpan.Zero);
            while (!Volatile.Read(ref isOver))
            {
                foreach (var address in addresses)
                {
                    var asked = Stopwatch.GetTimestamp();
                    var text = await TextAsync(client, address);
                    longest = TimeSpan.FromTicks(Math.Max(longest.Ticks, Stopwatch.GetElapsedTime(asked).Ticks));
                    if (read[address].LastOrDefault() != text)
                        read[address].Add(text);
                }
            }
            return (read, longest);
        })).ToList();

        File.Delete(link);
        Directory.CreateSymbolicLink(link, folder["2"]);
        var visitor = app.NewVisitor().Client;
        while (!(await TextAsync(visitor, "/")).Contains("Made 2", StringComparison.Ordinal))
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromMinutes(2), "the new guide is not served");
            await Task.Delay(50);
        }
        var took = Stopwatch.GetElapsedTime(started);
        await Task.Delay(200);
        Volatile.Write(ref isOver, true);

        var after = await AllAsync(app, addresses);
        Assert.DoesNotContain(addresses, address => before[address] == after[address]);
        foreach (var (read, longest) in await Task.WhenAll(readers))
        {
            Assert.All(addresses, address => Assert.Equal([before[address], after[address]], read[address]));
            output.WriteLine($"served after {took.TotalSeconds:F1} s; the longest wait of a reader {longest.TotalMilliseconds:F0} ms");
        }
    }

    private static async Task<Dictionary<string, string>> AllAsync(GuideApp app, IReadOnlyList<string> addresses)
    {
        var (client, all) = (app.NewVisitor().Client, new Dictionary<string, string>());
        foreach (var address in addresses)
            all[address] = await TextAsync(client, address);
        return all;
    }

    private static async Task<string> TextAsync(HttpClient client, string address)
    {
        using var reply = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal((address, HttpStatusCode.OK), (address, reply.StatusCode));
        return Own().Replace(await reply.Content.ReadAsStringAsync(), "");
    }

    // Every form and every sitting has a key of its own.
    [GeneratedRegex("""<input[^>]* type="hidden"[^>]*>|sitting=[^"]*""")]
    private static partial Regex Own();
}
