using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DeStalinization.Web.Tests.Support;

namespace DeStalinization.Web.Tests.Pages.Machines;

/// <summary>What search engines, feed readers and other programs are told.</summary>
public sealed partial class MachinesTests(MachinesTests.Shared shared) : IClassFixture<MachinesTests.Shared>
{
    [Fact]
    public async Task The_sitemap_names_every_reading_page_with_the_day_it_changed()
    {
        var urls = XElement.Parse(await TextAsync("/sitemap.xml")).Elements().ToList();
        var paths = urls.Select(url => new Uri(url.Elements().First().Value).AbsolutePath).ToList();
        Assert.Contains("/topics/secret-speech", paths);
        Assert.Equal(paths.Distinct().Count(), paths.Count);
        Assert.All(urls.Where(url => url.Elements().First().Value.Contains("/topics/", StringComparison.Ordinal)), url => Assert.Matches(Day(), url.Elements().Last().Value));
        foreach (var path in paths.Where(path => !path.StartsWith("/topics/", StringComparison.Ordinal)).Append("/topics/secret-speech"))
            Assert.True((await shared.App.NewVisitor().GetAsync(path)).Response.IsSuccessStatusCode, path);
    }

    [Fact]
    public async Task The_feed_has_the_topics_that_changed_last()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XElement.Parse(await TextAsync("/feed.atom"));
        Assert.Equal(atom + "feed", feed.Name);
        var entries = feed.Elements(atom + "entry").ToList();
        Assert.Equal(20, entries.Count);
        Assert.All(entries, entry => Assert.All(["id", "title", "updated", "summary"], part => Assert.NotEmpty(entry.Element(atom + part)!.Value)));
        var updated = entries.Select(entry => entry.Element(atom + "updated")!.Value).ToList();
        Assert.Equal(updated.OrderDescending(), updated);
    }

    [Fact]
    public async Task Robots_are_kept_from_a_learner_s_own_pages_and_led_to_the_sitemap()
    {
        var robots = await TextAsync("/robots.txt");
        Assert.Contains("Disallow: /review\n", robots, StringComparison.Ordinal);
        Assert.Contains("Sitemap: http://localhost/sitemap.xml\n", robots, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_topic_as_Markdown_has_what_its_page_has_and_no_answers()
    {
        var text = await TextAsync("/topics/secret-speech.md");
        Assert.StartsWith("# The Secret Speech\n", text, StringComparison.Ordinal);
        Assert.Contains("- What did Khrushchev accuse Stalin of in the Secret Speech?\n", text, StringComparison.Ordinal);
        Assert.Contains("## Related terms", text, StringComparison.Ordinal);
        Assert.Contains("`taubman-2003`, William Taubman", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Khrushchev's main charge was", text, StringComparison.Ordinal);
        Assert.DoesNotContain("{#", text, StringComparison.Ordinal);
        Assert.DoesNotContain("####", text, StringComparison.Ordinal);
        var old = await shared.App.NewVisitor().GetAsync("/topics/khrushchevs-secret-speech.md");
        Assert.Equal("/topics/secret-speech.md", old.Location);
    }

    [Fact]
    public async Task A_topic_says_in_schema_org_s_words_what_it_is_and_gives_away_no_answer()
    {
        var page = await shared.App.NewVisitor().GetAsync("/topics/secret-speech");
        using var described = JsonDocument.Parse(page.One("script[type='application/ld+json']").TextContent);
        var graph = described.RootElement.GetProperty("@graph").EnumerateArray().ToDictionary(part => part.GetProperty("@type").GetString()!);
        Assert.Equal(["BreadcrumbList", "LearningResource", "Quiz"], graph.Keys.Order());
        Assert.Equal(3, graph["BreadcrumbList"].GetProperty("itemListElement").GetArrayLength());
        var answered = graph["Quiz"].GetProperty("hasPart").EnumerateArray().Where(part => part.TryGetProperty("acceptedAnswer", out _)).ToList();
        Assert.Equal(page.Page.QuerySelectorAll(".terms dt").Length, answered.Count);
        Assert.All(answered, one => Assert.Contains(one.GetProperty("acceptedAnswer").GetProperty("text").GetString()!, page.Text, StringComparison.Ordinal));
        Assert.Equal("The Secret Speech", page.One("meta[property='og:title']").GetAttribute("content"));
    }

    [Fact]
    public async Task The_glossary_says_which_terms_it_defines_and_where()
    {
        var page = await shared.App.NewVisitor().GetAsync("/glossary");
        using var described = JsonDocument.Parse(page.One("script[type='application/ld+json']").TextContent);
        Assert.Equal("DefinedTermSet", described.RootElement.GetProperty("@type").GetString());
        var terms = described.RootElement.GetProperty("hasDefinedTerm").EnumerateArray().ToList();
        Assert.True(terms.Count > 50);
        Assert.All(terms, term => Assert.NotNull(page.Page.GetElementById(new Uri(term.GetProperty("url").GetString()!).Fragment[1..])));
    }

    [Theory]
    [InlineData("/search?q=stalin", "/search")]
    [InlineData("/topics/secret-speech/self-check", "/topics/secret-speech/self-check")]
    public async Task A_page_with_many_addresses_names_the_one_to_be_found(string address, string canonical)
    {
        var page = await shared.App.NewVisitor().GetAsync(address);
        Assert.Equal($"http://localhost{canonical}", page.One("link[rel=canonical]").GetAttribute("href"));
        Assert.Null(page.Page.QuerySelector("meta[name=robots]"));
    }

    [Theory]
    [InlineData("/review")]
    [InlineData("/progress")]
    [InlineData("/offline")]
    [InlineData("/topics/no-such-topic")]
    public async Task A_page_that_nobody_should_find_by_a_search_says_so(string address)
    {
        var page = await shared.App.NewVisitor().GetAsync(address);
        Assert.Equal("noindex", page.One("meta[name=robots]").GetAttribute("content"));
        Assert.Null(page.Page.QuerySelector("link[rel=canonical]"));
    }

    private async Task<string> TextAsync(string address) => (await shared.App.CreateClient().GetStringAsync(address)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d$")]
    private static partial Regex Day();

    public sealed class Shared : IDisposable
    {
        public GuideApp App { get; } = new();

        public void Dispose() => App.Dispose();
    }
}
