using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using DeStalinization.Web.Tests.Support;
using Microsoft.Data.Sqlite;

namespace DeStalinization.Web.Tests.Import;

/// <summary>What is saved while the program runs is shown, however it is saved.</summary>
public sealed partial class ContentWatchTests(ContentWatchTests.Site site) : IClassFixture<ContentWatchTests.Site>
{
    private const string Page = "/topics/thaw";
    private const string File = "topics/thaw.md";

    private static int versions;

    private readonly Visitor visitor = site.App.NewVisitor();

    public static TheoryData<string> Ways => ["over the old", "renamed over it", "with CRLF", "with a byte order mark", "with its old time"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_file_is_saved(string way)
    {
        var (text, title) = NextVersion();
        var path = site.Content(File);
        var time = System.IO.File.GetLastWriteTimeUtc(path);
        switch (way)
        {
            case "renamed over it":
                await System.IO.File.WriteAllTextAsync(site.Content("topics/.thaw.md.new"), text);
                System.IO.File.Move(site.Content("topics/.thaw.md.new"), path, overwrite: true);
                break;
            case "with CRLF":
                await System.IO.File.WriteAllTextAsync(path, text.ReplaceLineEndings("\r\n"));
                break;
            case "with a byte order mark":
                await System.IO.File.WriteAllTextAsync(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
                break;
            default:
                await System.IO.File.WriteAllTextAsync(path, text);
                if (way == "with its old time")
                    System.IO.File.SetLastWriteTimeUtc(path, time);
                break;
        }
        await ShowsAsync(title);
    }

    [Fact]
    public async Task A_half_written_file_leaves_the_last_good_guide_and_is_named_until_it_is_whole()
    {
        var before = await visitor.GetAsync(Page);
        var (text, title) = NextVersion();
        await System.IO.File.WriteAllTextAsync(site.Content(File), text[..(text.IndexOf("#### Key points", StringComparison.Ordinal) + 3)]);
        await FaultAsync(@"topics/thaw\.md\(\d+,\d+\): error DS\d{3}: ");
        Assert.Equal(before.Text, (await visitor.GetAsync(Page)).Text);
        Assert.Equal("Degraded", (await visitor.GetAsync("/health/ready")).Text);

        await System.IO.File.WriteAllTextAsync(site.Content(File), text);
        await ShowsAsync(title);
        Assert.Equal("Healthy", (await visitor.GetAsync("/health/ready")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/faults")).Status);
    }

    [Fact]
    public async Task A_folder_is_moved_in_the_place_of_another_and_saved_to()
    {
        var title = await OtherFolderAsync("moved");
        Directory.Move(site.Content("topics"), site.Folder["old-topics"]);
        Directory.Move(site.Folder["moved/topics"], site.Content("topics"));
        await ShowsAsync(title);
        await SaveAsync();
        Directory.Delete(site.Folder["old-topics"], recursive: true);
    }

    [Fact]
    public async Task The_folder_is_deleted_and_made_again()
    {
        Directory.Delete(site.Content("topics"), recursive: true);
        Directory.Delete(site.Content(""), recursive: true);
        await FaultAsync("error DS");
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(Page)).Status);
        TemporaryFolder.Copy(TemporaryFolder.SmallGuide, site.Content(""));
        await SaveAsync();
    }

    /// <summary>As a folder is put in the place of another without a moment between.</summary>
    [Fact]
    public async Task The_folder_is_a_link_that_comes_to_lead_elsewhere()
    {
        var title = await OtherFolderAsync("release");
        Directory.Move(site.Content(""), site.Folder["first"]);
        Directory.CreateSymbolicLink(site.Content(""), site.Folder["first"]);
        await SaveAsync();
        System.IO.File.SetLastWriteTimeUtc(site.Folder[$"release/{File}"], System.IO.File.GetLastWriteTimeUtc(site.Content(File)));
        Directory.CreateSymbolicLink(site.Folder["next"], site.Folder["release"]);
        Command.Run("mv", "-T", site.Folder["next"], site.Content(""));
        await ShowsAsync(title);
        await SaveAsync();
        System.IO.File.Delete(site.Content(""));
        Directory.Move(site.Folder["first"], site.Content(""));
        await SaveAsync();
    }

    [Fact]
    public async Task A_file_that_is_a_link_is_followed_inside_the_folder_and_refused_outside()
    {
        var (text, title) = NextVersion();
        var (inside, outside) = (site.Content("topics/thaw-text.txt"), site.Folder["thaw.md"]);
        foreach (var path in (string[])[inside, outside])
            await System.IO.File.WriteAllTextAsync(path, text);
        System.IO.File.Delete(site.Content(File));
        System.IO.File.CreateSymbolicLink(site.Content(File), outside);
        await FaultAsync(@"topics/thaw\.md\(1,1\): error DS\d{3}: .*outside the folder");

        System.IO.File.Delete(site.Content(File));
        System.IO.File.CreateSymbolicLink(site.Content(File), inside);
        await ShowsAsync(title);
        (text, title) = NextVersion();
        await System.IO.File.WriteAllTextAsync(inside, text);
        await ShowsAsync(title);
        System.IO.File.Delete(site.Content(File));
        System.IO.File.Move(inside, site.Content(File));
    }

    [Fact]
    public async Task Forty_saves_under_load_show_each_reader_an_old_guide_or_a_new_one_and_in_the_end_the_last()
    {
        var isOver = false;
        var readers = Enumerable.Range(0, 4).Select(reader => Task.Run(async () =>
        {
            var client = site.App.NewVisitor();
            var seen = new HashSet<string>();
            while (!Volatile.Read(ref isOver))
            {
                using var reply = await client.Client.GetAsync(new Uri(reader % 2 == 0 ? Page : "/", UriKind.Relative));
                var text = await reply.Content.ReadAsStringAsync();
                Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
                Assert.EndsWith("</html>", text.TrimEnd(), StringComparison.Ordinal);
                seen.Add(Assert.Single(Version().Matches(text).Select(match => match.Value).Distinct()));
            }
            return seen.Count;
        })).ToList();
        string title;
        var times = 40;
        do
        {
            (var text, title) = NextVersion();
            await System.IO.File.WriteAllTextAsync(site.Content(File), text);
            await Task.Delay(25);
        }
        while (--times > 0);
        await ShowsAsync(title);
        Volatile.Write(ref isOver, true);
        Assert.All(await Task.WhenAll(readers), seen => Assert.True(seen > 1));
    }

    [Fact]
    public async Task In_Production_nobody_watches_unless_asked_and_a_page_holds_nothing_for_authors()
    {
        using var content = new TemporaryFolder();
        TemporaryFolder.Copy(TemporaryFolder.SmallGuide, content.Path);
        using var unwatched = new GuideApp(content.Path, environment: "Production", settings: ("Content:Watch", ""));
        using var watched = new GuideApp(content.Path, environment: "Production", settings: ("Content:Watch", "true"));
        var before = await unwatched.NewVisitor().GetAsync(Page);
        var reader = watched.NewVisitor();
        Assert.Equal(before.Text, (await reader.GetAsync(Page)).Text);
        var (text, title) = NextVersion();
        await System.IO.File.WriteAllTextAsync(content[File], text);
        await ShowsAsync(title, reader);
        Assert.Equal(before.Text, (await unwatched.NewVisitor().GetAsync(Page)).Text);
        Assert.Empty((await reader.GetAsync(Page)).Page.QuerySelectorAll("script[data-shows]"));
        Assert.NotEmpty((await visitor.GetAsync(Page)).Page.QuerySelectorAll("script[data-shows]"));
        foreach (var address in (string[])["/live/news", "/live/page.js", "/live/page.css", "/faults"])
            Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync(address)).Status);
    }

    private async Task SaveAsync()
    {
        var (text, title) = NextVersion();
        await System.IO.File.WriteAllTextAsync(site.Content(File), text);
        await ShowsAsync(title);
    }

    private async Task<string> OtherFolderAsync(string name)
    {
        var (text, title) = NextVersion();
        TemporaryFolder.Copy(TemporaryFolder.SmallGuide, site.Folder[name]);
        await System.IO.File.WriteAllTextAsync(site.Folder[$"{name}/{File}"], text);
        return title;
    }

    private Task ShowsAsync(string title, Visitor? reader = null) =>
        EventuallyAsync(reader ?? visitor, Page, page => page.Status == HttpStatusCode.OK && page.One("h1").TextContent == title);

    private Task FaultAsync(string pattern) => EventuallyAsync(visitor, "/faults", page => Regex.IsMatch(page.Text, pattern));

    // A tenth of a second and the import when it is told, a second more when it has to look; this machine may have other work.
    private static async Task EventuallyAsync(Visitor reader, string address, Func<Reply, bool> isSo)
    {
        Reply page;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        while (!isSo(page = await reader.GetAsync(address)))
        {
            Assert.False(limit.IsCancellationRequested, page.Text);
            await Task.Delay(25);
        }
    }

    private static (string Text, string Title) NextVersion()
    {
        var title = $"Version {Interlocked.Increment(ref versions)}";
        var text = System.IO.File.ReadAllText(Path.Combine(TemporaryFolder.SmallGuide, File));
        return (text.Replace("The Thaw", title, StringComparison.Ordinal).Replace("Warmer years.", $"{title}, warmer years.", StringComparison.Ordinal), title);
    }

    [GeneratedRegex(@"Version \d+")]
    private static partial Regex Version();

    public sealed class Site : IDisposable
    {
        public Site()
        {
            TemporaryFolder.Copy(TemporaryFolder.SmallGuide, Content(""));
            System.IO.File.WriteAllText(Content(File), NextVersion().Text);
            App = new GuideApp(Content(""), settings: ("Content:Watch", "true"));
        }

        public TemporaryFolder Folder { get; } = new();

        public GuideApp App { get; }

        public string Content(string file) => file == "" ? Folder["content"] : Path.Combine(Folder["content"], file);

        public void Dispose()
        {
            App.Dispose();
            SqliteConnection.ClearAllPools();
            Folder.Dispose();
        }
    }
}
