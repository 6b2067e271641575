using System.IO.Compression;
using System.Text;
using DeStalinization.Web.Tests.Support;

namespace DeStalinization.Web.Tests.Pages.Map;

public sealed class MapTests(SharedSite site) : IClassFixture<SharedSite>
{
    private const int MostBytes = 700;

    [Fact]
    public async Task The_picture_and_the_list_have_every_topic_and_say_the_same()
    {
        var page = await site.Visitor.GetAsync("/map");
        Assert.Equal("group", page.One("svg.map").GetAttribute("role"));
        Assert.NotNull(page.Page.QuerySelector("svg.map title"));
        var drawn = page.Page.QuerySelectorAll("svg.map a").Select(link => $"{link.GetAttribute("href")} {link.TextContent.Trim()}").ToList();
        var listed = page.Page.QuerySelectorAll(".links dt a").Select(link => $"{link.GetAttribute("href")} {link.TextContent}").ToList();
        Assert.Equal(listed, drawn);
        Assert.True(drawn.Count > 20);
        // Each curve is drawn from both of its topics, and each pair is told from both.
        var curves = page.Page.QuerySelectorAll("svg.map g path").Sum(path => path.GetAttribute("d")!.Count(letter => letter == 'M'));
        Assert.Equal(page.Page.QuerySelectorAll(".links dd a[href^='/topics/']").Length, curves);
        Assert.Contains(page.Page.QuerySelectorAll(".links dd a"), link => link.GetAttribute("href") == "/glossary#novy-mir");
        Assert.NotNull(page.Page.QuerySelector("header nav a[href='/map']"));
    }

    [Theory]
    [InlineData("secret-speech")]
    [InlineData("the-thaw")]
    [InlineData("gulag")]
    public async Task A_topic_has_a_small_map_of_those_beside_it_that_weighs_little(string slug)
    {
        var page = await site.Visitor.GetAsync($"/topics/{slug}");
        var map = page.One("[aria-labelledby=related-terms] svg");
        Assert.InRange(map.QuerySelectorAll("a").Length, 2, 8);
        Assert.Equal("/map", map.NextElementSibling!.QuerySelector("a")!.GetAttribute("href"));
        var whole = page.Page.DocumentElement.OuterHtml;
        var added = Packed(whole) - Packed(whole.Replace(map.OuterHtml, "", StringComparison.Ordinal));
        Assert.InRange(added, 100, MostBytes);
    }

    private static long Packed(string html)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            brotli.Write(Encoding.UTF8.GetBytes(html));
        return packed.Length;
    }
}
