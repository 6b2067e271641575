using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using AngleSharp.Dom;
using DeStalinization.Web.Store;
using DeStalinization.Web.Tests.Support;

namespace DeStalinization.Web.Tests.Pages;

public sealed class TimelineTests(TimelineTests.Site site) : IClassFixture<TimelineTests.Site>
{
    [Fact]
    public async Task What_several_topics_tell_of_stands_once_and_leads_to_its_fact_and_its_topics()
    {
        var page = await site.Visitor.GetAsync("/timeline");
        var speech = Assert.Single(Events(page), item => Date(item) == "25 February 1956");
        Assert.Equal("/topics/de-stalinization#secret-speech", speech.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(
            ["De-Stalinization", "Nikita Khrushchev", "The Secret Speech", "The Twentieth Party Congress"],
            speech.QuerySelectorAll(".quiet a").Select(link => link.TextContent).Order());
        Assert.Contains("Soviet Union", speech.TextContent, StringComparison.Ordinal);
        Assert.Contains("Eastern Europe", Assert.Single(Events(page), item => Date(item) == "23 October 1956").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_whole_range_the_picture_counts_every_event_and_leads_to_its_years()
    {
        var page = await site.Visitor.GetAsync("/timeline");
        Assert.All(page.Page.QuerySelectorAll(".lanes svg"), picture =>
        {
            var bundles = picture.QuerySelectorAll("a");
            Assert.Equal(Events(page).Length, bundles.Sum(bundle => int.Parse(bundle.QuerySelector("text")?.TextContent ?? "1", CultureInfo.InvariantCulture)));
            Assert.Contains(bundles, bundle => bundle.GetAttribute("href") is "/timeline?from=1954&to=1957" or "/timeline?from=1954&to=1965");
        });
    }

    [Theory]
    [InlineData("?from=1953&to=1955")]
    [InlineData("?from=1956&to=1956")]
    [InlineData("?from=1957&to=1964")]
    [InlineData("?from=1968&to=1969")]
    public async Task At_close_range_every_event_has_its_words_and_none_touches_another(string years)
    {
        var page = await site.Visitor.GetAsync($"/timeline{years}");
        var labels = page.Page.QuerySelectorAll(".at-wide a").ToList();
        Assert.Equal(Events(page).Length, labels.Count);
        Assert.All(labels, label => Assert.NotEqual("", label.QuerySelector("text")!.TextContent));
        var boxes = labels.Select(label => Box(label.QuerySelector("rect")!)).ToList();
        Assert.All(boxes, box => Assert.InRange(box.Right, box.Left, 1080));
        Assert.DoesNotContain(boxes, box => boxes.Any(other => other != box && other.Top == box.Top && other.Left < box.Right && box.Left < other.Right));
    }

    [Fact]
    public async Task A_period_shows_its_years_and_leads_to_those_around()
    {
        var page = await site.Visitor.GetAsync("/timeline?from=1953&to=1956");
        Assert.Equal("1953–1956", page.One("#picture").TextContent);
        Assert.Equal(["1953", "1954", "1955", "1956"], page.Page.QuerySelectorAll("h3").Select(year => year.TextContent));
        Assert.Equal(
            ["/timeline?from=1949&to=1952", "/timeline?from=1957&to=1960", "/timeline?from=1951&to=1958"],
            page.Page.QuerySelectorAll("[aria-label='Around these years'] a").Select(link => link.GetAttribute("href")));
        Assert.Equal(("1953", "1956"), (page.One("#from").GetAttribute("value"), page.One("#to").GetAttribute("value")));
    }

    [Theory]
    [InlineData("?from=1956", "1956–2022")]
    [InlineData("?to=1952", "1894–1952")]
    [InlineData("?from=1&to=9999", "1894–2022")]
    [InlineData("?from=&to=", "1894–2022")]
    public async Task Years_that_are_not_given_or_outside_are_those_of_the_guide(string years, string shown)
    {
        var page = await site.Visitor.GetAsync($"/timeline{years}");
        Assert.Equal((HttpStatusCode.OK, shown), (page.Status, page.One("#picture").TextContent));
    }

    [Theory]
    [InlineData("?from=abc")]
    [InlineData("?from=1956&to=1953")]
    [InlineData("?from=1700&to=1800")]
    [InlineData("?from=-5&to=1e9")]
    [InlineData("?from=99999999999999999999")]
    public async Task Nonsense_is_refused_with_all_years_below(string years)
    {
        var page = await site.Visitor.GetAsync($"/timeline{years}");
        Assert.Equal((HttpStatusCode.BadRequest, "1894–2022"), (page.Status, page.One("#picture").TextContent));
        Assert.Contains("not years of this guide", page.One(".fault").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_topic_has_its_events_on_a_line_in_few_bytes()
    {
        var page = await site.Visitor.GetAsync("/topics/secret-speech");
        var events = page.Page.QuerySelectorAll("ol.events > li");
        Assert.Equal(events.Select(item => $"#{item.Id}"), page.Page.QuerySelectorAll(".strip a").Select(link => link.GetAttribute("href")));
        Assert.Equal("#closed-session", events.Single(item => item.Id == "event-speech").QuerySelector("a.quiet")!.GetAttribute("href"));
        var html = await page.Response.Content.ReadAsStringAsync();
        var start = html.IndexOf("<div class=\"chart strip\"", StringComparison.Ordinal);
        var end = html.IndexOf("</div>", start, StringComparison.Ordinal) + "</div>".Length;
        Assert.InRange(Compressed(html) - Compressed(html.Remove(start, end - start)), 1, 600);
    }

    [Fact]
    public async Task A_guide_without_events_says_so()
    {
        var root = Repository.FindRoot(AppContext.BaseDirectory)!;
        using var app = new GuideApp(Path.Combine(root, "tests", "DeStalinization.Content.Tests", "Guides", "small"));
        Assert.Contains("no dated events", (await app.NewVisitor().GetAsync("/timeline")).Text, StringComparison.Ordinal);
    }

    private static IHtmlCollection<IElement> Events(Reply page) => page.Page.QuerySelectorAll(".events > li");

    private static string Date(IElement item) => item.QuerySelector(".date")!.TextContent;

    private static (double Left, double Right, double Top) Box(IElement box) =>
        (Number(box, "x"), Number(box, "x") + Number(box, "width"), Number(box, "y"));

    private static double Number(IElement element, string name) => double.Parse(element.GetAttribute(name)!, CultureInfo.InvariantCulture);

    private static int Compressed(string html)
    {
        var bytes = new byte[html.Length * 2];
        return BrotliEncoder.TryCompress(Encoding.UTF8.GetBytes(html), bytes, out var written, 5, 22) ? written : int.MaxValue;
    }

    public sealed class Site : IDisposable
    {
        private readonly GuideApp app = new();

        public Site() => Visitor = app.NewVisitor();

        public Visitor Visitor { get; }

        public void Dispose() => app.Dispose();
    }
}
