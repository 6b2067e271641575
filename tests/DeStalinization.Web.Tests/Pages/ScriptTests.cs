using System.IO.Compression;
using DeStalinization.Web.Tests.Support;

namespace DeStalinization.Web.Tests.Pages;

/// <summary>The script of self-check: light, and only where it is of use.</summary>
public sealed class ScriptTests(SiteWalk walk) : IClassFixture<SiteWalk>
{
    private const int MostBytes = 4 * 1024;

    [Fact]
    public void It_is_on_the_pages_of_self_check_and_on_no_page_that_is_read()
    {
        foreach (var (address, reply) in walk.Pages.Where(page => page.Value.Page.Body is not null && page.Key.Split('?')[0] is var path && !path.Contains('.', StringComparison.Ordinal)))
        {
            var isStep = address.Contains("/self-check", StringComparison.Ordinal) || address.StartsWith("/review", StringComparison.Ordinal) || address.StartsWith("/practice", StringComparison.Ordinal);
            Assert.Equal((address, isStep), (address, reply.Page.QuerySelector("script[src*=selfcheck]") is not null));
        }
    }

    [Fact]
    public async Task It_weighs_at_most_4_kilobytes_and_writes_no_HTML()
    {
        using var app = new GuideApp();
        var visitor = app.NewVisitor();
        var page = await visitor.GetAsync("/topics/the-thaw/self-check");
        var script = await visitor.Client.GetStringAsync(new Uri(page.One("script[src*=selfcheck]").GetAttribute("src")!, UriKind.Relative));
        using var packed = new MemoryStream();
        await using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        await using (var writer = new StreamWriter(brotli))
            await writer.WriteAsync(script);
        Assert.InRange(packed.Length, 1000, MostBytes);
        Assert.All(["innerHTML", "outerHTML", "insertAdjacentHTML", "DOMParser", "eval("], sink => Assert.DoesNotContain(sink, script, StringComparison.Ordinal));
    }
}
