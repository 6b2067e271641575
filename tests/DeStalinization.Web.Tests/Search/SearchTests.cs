using System.Net;
using DeStalinization.Web.Search;
using DeStalinization.Web.Tests.Support;

namespace DeStalinization.Web.Tests.Search;

public sealed class SearchTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Theory]
    [InlineData("secret speech", "/topics/secret-speech")]
    [InlineData("SECRET", "/topics/secret-speech")]
    [InlineData("secret sp", "/topics/secret-speech")]
    [InlineData("thaw", "/topics/the-thaw")]
    [InlineData("thawing", "/topics/the-thaw")]
    [InlineData("pragu", "/topics/prague-spring")]
    [InlineData("rehabilitat", "/topics/rehabilitation")]
    [InlineData("why did Khrushchev fall", "/topics/fall-of-khrushchev")]
    [InlineData("1956", "/topics/")]
    // By another spelling or name than the guide's own.
    [InlineData("Krushchev", "/topics/nikita-khrushchev")]
    [InlineData("Khruschev", "/topics/nikita-khrushchev")]
    [InlineData("Chruschtschow", "/topics/nikita-khrushchev")]
    [InlineData("destalinisation", "/topics/de-stalinization")]
    [InlineData("de-stalinisation", "/topics/de-stalinization")]
    [InlineData("20th party congress", "/topics/twentieth-party-congress")]
    [InlineData("gomulka", "/topics/polish-october")]
    [InlineData("great purge", "/topics/great-terror")]
    [InlineData("nomenclatura", "/glossary#nomenklatura")]
    public async Task Words_stems_beginnings_and_spellings_are_found(string typed, string first)
    {
        var page = await SearchAsync(typed);
        Assert.StartsWith(first, page.One(".hits li a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("for “", page.One("[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_kind_of_thing_leads_to_its_exact_place_with_the_words_marked()
    {
        var pages = new Dictionary<string, Reply>();
        foreach (var (typed, kind) in new[]
        {
            ("cult of personality", "Topic"), ("dismantle Stalin rule", "Definition"), ("closed session", "Key fact"), ("youth festival", "Event"), ("compare rehabilitation", "Question"),
            ("liberal who wanted democracy", "Misconception"), ("komsomol", "Term"), ("bullets", "Related term"), ("prisoners", "Chart"),
        })
        {
            var page = await SearchAsync(typed);
            var hit = page.Page.QuerySelectorAll(".hits li a").FirstOrDefault(link => link.QuerySelector(".kind")!.TextContent == kind);
            Assert.True(hit is not null, $"{typed}: no {kind}");
            Assert.NotNull(hit.QuerySelector("mark"));
            var address = hit.GetAttribute("href")!.Split('#');
            var target = pages.TryGetValue(address[0], out var known) ? known : pages[address[0]] = await site.Visitor.GetAsync(address[0]);
            Assert.Equal((kind, HttpStatusCode.OK), (kind, target.Status));
            Assert.Equal((kind, true), (kind, address.Length == 1 || target.Page.GetElementById(address[1]) is not null));
            Assert.Equal((kind, kind == "Topic"), (kind, address.Length == 1));
        }
    }

    [Fact]
    public async Task Hits_stand_under_their_topics_in_the_order_of_the_best_of_each()
    {
        var page = await SearchAsync("stalin");
        var groups = page.Page.QuerySelectorAll(".hits");
        var addresses = groups.Select(group => group.QuerySelector("h2 a")!.GetAttribute("href")!).ToList();
        Assert.Equal(addresses.Distinct(), addresses);
        Assert.All(groups, group => Assert.All(
            group.QuerySelectorAll("li a"),
            link => Assert.StartsWith(group.QuerySelector("h2 a")!.GetAttribute("href")!, link.GetAttribute("href"), StringComparison.Ordinal)));
        Assert.Contains("the best of more", page.One("[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_words_are_met_very_often_the_best_of_some_stand_after_what_has_them_in_its_name()
    {
        var page = await SearchAsync("and the");
        var hits = page.Page.QuerySelectorAll(".hits li a").ToList();
        Assert.Equal(GuideSearch.MaxHits, hits.Count);
        Assert.All(hits, hit => Assert.NotNull(hit.QuerySelector("mark")));
        Assert.Contains("and", page.One(".hits h2").TextContent.ToLowerInvariant().Split(' '));
    }

    [Fact]
    public async Task What_was_probably_meant_is_shown_when_nothing_has_what_was_typed()
    {
        var page = await SearchAsync("secrt spech");
        Assert.Contains("Nothing was found for “secrt spech”", page.One("[role=status]").TextContent, StringComparison.Ordinal);
        Assert.Equal("/topics/secret-speech", page.One(".hits li a").GetAttribute("href"));
        var meant = await site.Visitor.GetAsync(page.One("[role=status] a").GetAttribute("href")!);
        Assert.Contains("places for “", meant.One("[role=status]").TextContent, StringComparison.Ordinal);
        Assert.Equal(page.One(".hits li a").TextContent, meant.One(".hits li a").TextContent);
    }

    [Fact]
    public async Task Places_with_some_of_the_words_are_said_to_be_so()
    {
        var page = await SearchAsync("zebra novocherkassk");
        Assert.Contains("some of them", page.One("[role=status]").TextContent, StringComparison.Ordinal);
        Assert.Equal("/topics/novocherkassk", page.One(".hits li a").GetAttribute("href"));
        Assert.Contains("Nothing was found", (await SearchAsync("xyzzy")).One("[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_answer_is_not_found_by_searching()
    {
        var visitor = site.App.NewVisitor();
        var asked = await visitor.GetAsync("/topics/de-stalinization/self-check/secret-speech-role");
        var feedback = await visitor.FollowAsync(await visitor.SendAsync(asked, ("Skip", "true")));
        var opening = string.Join(' ', feedback.One("#model-answer ~ .prose").TextContent.Trim().Split(' ').Take(10));
        var found = await SearchAsync(opening);
        Assert.Contains("Nothing was found", found.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(found.Page.QuerySelectorAll(".hits li"), hit => hit.TextContent.Contains(opening, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\" OR 1=1 --")]
    [InlineData("title:thaw NEAR(a b) * ^ - AND OR NOT")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("😀 👩‍👧 ﷽")]
    [InlineData("оттепель")]
    [InlineData("\0\u0002\u0003")]
    [InlineData("%00%ff")]
    public async Task Any_input_is_safe(string typed)
    {
        foreach (var address in new[] { "/search", "/search.json" })
        {
            var page = await site.Visitor.GetAsync($"{address}?q={Uri.EscapeDataString(typed)}");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Empty(page.Page.QuerySelectorAll("main script"));
        }
        Assert.Equal(HttpStatusCode.OK, (await site.Visitor.GetAsync("/search?q=%ed%a0%80%ff%00&q=twice")).Status);
    }

    [Fact]
    public async Task Ten_thousand_characters_are_answered_and_the_page_says_how_many_were_used()
    {
        // Over a real connection: it is the server that has to take so long an address.
        using var app = new GuideApp();
        app.UseKestrel(0);
        app.StartServer();
        using var client = new HttpClient { BaseAddress = app.ClientOptions.BaseAddress };
        foreach (var piece in new[] { "a", "😀", "ж " })
        {
            var typed = string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length));
            var page = await new Visitor(client).GetAsync($"/search?q={Uri.EscapeDataString(typed)}");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Contains("only the first 200 characters", page.Text, StringComparison.Ordinal);
            Assert.Equal(typed[..200].Trim(), page.One("#q").GetAttribute("value")!.Trim());
        }
    }

    private Task<Reply> SearchAsync(string typed) => site.Visitor.GetAsync($"/search?q={Uri.EscapeDataString(typed)}");
}
