using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using DeStalinization.Browser.Tests.Support;
using DeStalinization.Content;
using DeStalinization.Web.Store;
using DeStalinization.Web.Tests.Support;

namespace DeStalinization.Browser.Tests;

/// <summary>A guide made of all that a stranger's topic may hold and be taken with: nothing of it comes alive.</summary>
[Collection(BrowserTests.Name)]
public sealed class StrangersGuideTests(BrowserSession session) : BrowserTest(session)
{
    private static readonly string Tests = Path.Combine(Repository.FindRoot(AppContext.BaseDirectory)!, "tests", "DeStalinization.Content.Tests");

    [BrowserFact]
    public async Task No_dialog_opens_no_request_leaves_and_the_policy_has_nothing_to_forbid()
    {
        using var content = new TemporaryFolder();
        var taken = Write(content);
        Assert.True(taken > 100, $"only {taken} of the vectors were taken");
        using var data = new TemporaryFolder();
        using var app = new GuideApp(content.Path, data.Path, "Production");
        app.UseKestrel(0);
        app.StartServer();
        var address = app.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        var page = await Session.NewPageAsync(new() { BaseURL = address });
        var alive = new ConcurrentQueue<string>();
        page.Dialog += async (_, dialog) =>
        {
            alive.Enqueue($"dialog {dialog.Message}");
            await dialog.DismissAsync();
        };
        page.Popup += (_, popup) => alive.Enqueue($"popup {popup.Url}");
        page.Context.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address, StringComparison.Ordinal) && !request.Url.StartsWith("data:image/svg+xml,%3Csvg", StringComparison.Ordinal))
                alive.Enqueue($"request {request.Url}");
        };
        await page.WatchPolicyAsync();
        foreach (var path in (string[])["/", "/topics/thaw", "/topics/speech", "/glossary", "/sources", "/search?q=script", "/topics/thaw/self-check/warmer", "/map"])
        {
            var reply = await page.GotoAsync(path);
            Assert.Equal((path, 200), (path, reply!.Status));
            await page.HoverAsync("main");
            await page.Keyboard.PressAsync("Tab");
            Assert.Empty(await page.ForbiddenAsync());
            Assert.Equal(0, await page.Locator("main script:not([src]), main iframe, main object, main embed, main [onclick], main [onerror], main [onload], main [style], main base, main meta").CountAsync());
        }
        Assert.Empty(alive);

        // The watch sees what there is to see.
        await page.EvaluateAsync("() => { try { document.body.innerHTML = '<b>x</b>'; } catch { } }");
        Assert.NotEmpty(await page.ForbiddenAsync());
    }

    /// <summary>Each vector that the small guide is taken with, in a definition, a fact and a term, goes into one guide together with the others.</summary>
    private static int Write(TemporaryFolder content)
    {
        var small = Path.Combine(Tests, "Guides", "small");
        foreach (var file in Directory.EnumerateFiles(small, "*.md", SearchOption.AllDirectories))
        {
            var copy = content[Path.GetRelativePath(small, file)];
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        var thaw = content["topics/thaw.md"];
        var topic = File.ReadAllText(thaw);
        var good = new List<string>();
        foreach (var vector in File.ReadLines(Path.Combine(Tests, "Dialect", "Vectors.txt")).Select(line => Regex.Unescape(line.Split('\t', 2)[1])))
        {
            File.WriteAllText(thaw, With(topic, [vector]));
            if (GuideReader.Read(content.Path).Guide is not null)
                good.Add(vector);
        }
        File.WriteAllText(thaw, With(topic, good));
        File.AppendAllText(content["glossary.md"], string.Concat(good.Index().Select(each => $"\n\n## Term {each.Index} {{#term-{each.Index}}}\n\n{each.Item}\n")));
        var reading = GuideReader.Read(content.Path);
        Assert.True(reading.Guide is not null, string.Join('\n', reading.Diagnostics.Where(fault => fault.Severity == Severity.Error)));
        return good.Count;
    }

    private static string With(string topic, IReadOnlyList<string> vectors) => topic
        .Replace("Warmer years.\n\n## Key facts", $"Warmer years.\n\n{string.Join("\n\n", vectors)}\n\n## Key facts", StringComparison.Ordinal)
        .Replace("{#books}", $"{{#books}}\n{string.Concat(vectors.Index().Select(each => $"- It was so: {each.Item.ReplaceLineEndings(" ")} {{#v-{each.Index}}}\n"))}", StringComparison.Ordinal);
}
