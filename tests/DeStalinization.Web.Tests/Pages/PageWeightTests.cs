using System.IO.Compression;
using System.Text.RegularExpressions;
using DeStalinization.Web.Tests.Support;

namespace DeStalinization.Web.Tests.Pages;

/// <summary>A topic page arrives in one round trip: what it needs fits into the first window that TCP sends.</summary>
public sealed partial class PageWeightTests(PageWeightTests.Site site) : IClassFixture<PageWeightTests.Site>
{
    private const int OneRoundTrip = 14 * 1024;

    [Fact]
    public async Task Every_topic_with_its_stylesheet_and_script_is_at_most_14_KB()
    {
        var slugs = Slug().Matches(await site.Client.GetStringAsync("/")).Select(match => match.Groups[1].Value).Distinct().ToList();
        Assert.True(slugs.Count > 30);
        var weights = new List<(string Slug, int Bytes)>();
        foreach (var slug in slugs)
            weights.Add((slug, await WeightAsync($"/topics/{slug}")));
        var heaviest = weights.MaxBy(one => one.Bytes);
        Assert.True(heaviest.Bytes <= OneRoundTrip, $"{heaviest.Slug} takes {heaviest.Bytes} bytes.");
    }

    [Fact]
    public async Task A_topic_asks_for_two_files_of_the_site_and_nothing_else_and_sets_no_cookie()
    {
        using var answer = await site.Client.GetAsync("/topics/secret-speech");
        var page = await answer.Content.ReadAsStringAsync();
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Equal(2, Needed(page).Count());
        Assert.DoesNotContain("<iframe", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_with_a_form_token_is_not_compressed()
    {
        using var answer = await GetAsync("/topics/secret-speech/self-check/accusations");
        Assert.Empty(answer.Content.Headers.ContentEncoding);
    }

    private async Task<int> WeightAsync(string path)
    {
        var bytes = await BytesAsync(path);
        foreach (var file in Needed(await site.Client.GetStringAsync(path)))
            bytes += await BytesAsync(file);
        return bytes;
    }

    private async Task<int> BytesAsync(string path)
    {
        using var answer = await GetAsync(path);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        return answer.Content.Headers.ContentEncoding.Contains("br") ? bytes.Length : Compressed(bytes);
    }

    // The published program has its files compressed beforehand at the same level; a test's has them as they are.
    private static int Compressed(byte[] file)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(file.Length)];
        Assert.True(BrotliEncoder.TryCompress(file, compressed, out var length, quality: 11, window: 22));
        return length;
    }

    private Task<HttpResponseMessage> GetAsync(string path)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept-Encoding", "br");
        return site.Client.SendAsync(request);
    }

    private static IEnumerable<string> Needed(string page) => Reference().Matches(page).Select(match => match.Groups[1].Value);

    [GeneratedRegex("href=\"/topics/([a-z0-9-]+)\"")]
    private static partial Regex Slug();

    // The icon is inline, a manifest is asked for only where there is one.
    [GeneratedRegex("<(?:link rel=\"(?:stylesheet|icon|manifest|preload)\"|script [^>]*src=|img [^>]*src=)[^>]*?\"(/[^\"]+)\"")]
    private static partial Regex Reference();

    public sealed class Site : IDisposable
    {
        private readonly GuideApp app = new();

        public Site() => Client = app.CreateClient();

        public HttpClient Client { get; }

        public void Dispose()
        {
            Client.Dispose();
            app.Dispose();
        }
    }
}
