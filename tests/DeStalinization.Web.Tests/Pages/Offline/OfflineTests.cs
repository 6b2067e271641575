using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using DeStalinization.Web.Tests.Support;

namespace DeStalinization.Web.Tests.Pages.Offline;

/// <summary>What the site gives a browser to keep.</summary>
public sealed partial class OfflineTests(OfflineTests.Site site) : IClassFixture<OfflineTests.Site>
{
    private const int MostBytes = 1_500_000;

    private readonly Visitor visitor = site.App.NewVisitor();

    [Fact]
    public async Task The_whole_course_weighs_at_most_one_and_a_half_megabytes()
    {
        var pages = await ListAsync();
        var files = await FilesAsync();
        var weight = pages.Sum(page => page.Size);
        foreach (var file in files)
            weight += Packed(await visitor.Client.GetByteArrayAsync(new Uri(file, UriKind.Relative)));
        Assert.InRange(pages.Count, 40, 200);
        Assert.InRange(weight, 100_000, MostBytes);
    }

    [Fact]
    public async Task The_list_names_every_reading_page_with_the_hash_of_what_is_sent()
    {
        var pages = await ListAsync();
        Assert.All(["/", "/topics/the-thaw", "/glossary", "/sources", "/about", "/privacy"], address => Assert.Contains(pages, page => page.Address == address));
        foreach (var (address, size, hash) in pages)
        {
            var reply = await visitor.GetAsync(address);
            Assert.Equal((address, HttpStatusCode.OK), (address, reply.Status));
            var sent = await reply.Response.Content.ReadAsByteArrayAsync();
            Assert.Equal((address, Convert.ToHexStringLower(SHA256.HashData(sent))[..16]), (address, hash));
            Assert.InRange(size, 500, sent.Length);
        }
    }

    [Fact]
    public async Task The_worker_and_the_list_are_looked_at_anew_each_time_and_sent_when_they_have_changed()
    {
        foreach (var address in (string[])["/sw.js", "/offline.json"])
        {
            var first = (await visitor.GetAsync(address)).Response;
            Assert.True(first.Headers.CacheControl!.NoCache);
            using var again = new HttpRequestMessage(HttpMethod.Get, address);
            again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
            using var second = await visitor.Client.SendAsync(again);
            Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        }
    }

    [Fact]
    public async Task The_worker_brings_files_that_are_there()
    {
        var files = await FilesAsync();
        Assert.All(["/site.", "/selfcheck.", "/kept.", "/keep.", "/offline.", "/waiting.", "/icon."], name => Assert.Contains(files, file => file.StartsWith(name, StringComparison.Ordinal)));
        foreach (var file in files)
            Assert.Equal((file, HttpStatusCode.OK), (file, (await visitor.GetAsync(file)).Status));
    }

    [Fact]
    public async Task The_manifest_is_named_by_the_pages_where_it_is_of_use()
    {
        foreach (var (address, isNamed) in ((string, bool)[])[("/", true), ("/offline", true), ("/topics/the-thaw", false)])
            Assert.Equal((address, isNamed), (address, (await visitor.GetAsync(address)).Page.QuerySelector("link[rel=manifest]") is not null));
        using var reply = await visitor.Client.GetAsync(new Uri("/manifest.webmanifest", UriKind.Relative));
        Assert.Equal("application/manifest+json", reply.Content.Headers.ContentType!.MediaType);
        using var manifest = JsonDocument.Parse(await reply.Content.ReadAsStringAsync());
        Assert.Equal("De-Stalinization", manifest.RootElement.GetProperty("name").GetString());
        Assert.Equal("/", manifest.RootElement.GetProperty("start_url").GetString());
        foreach (var icon in manifest.RootElement.GetProperty("icons").EnumerateArray())
        {
            using var picture = await visitor.Client.GetAsync(new Uri(icon.GetProperty("src").GetString()!, UriKind.Relative));
            Assert.Equal(icon.GetProperty("type").GetString(), picture.Content.Headers.ContentType!.MediaType);
        }
    }

    private async Task<List<Kept>> ListAsync() =>
        JsonSerializer.Deserialize<List<Kept>>(await visitor.Client.GetStringAsync(new Uri("/offline.json", UriKind.Relative)), JsonSerializerOptions.Web)!;

    private async Task<List<string>> FilesAsync()
    {
        var worker = await visitor.Client.GetStringAsync(new Uri("/sw.js", UriKind.Relative));
        return JsonSerializer.Deserialize<List<string>>(FilesOf().Match(worker).Groups[1].Value)!;
    }

    private static int Packed(byte[] file)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            brotli.Write(file);
        return (int)packed.Length;
    }

    [GeneratedRegex(@"^const Version = '[0-9a-f]{16}', Files = (\[.*\]);")]
    private static partial Regex FilesOf();

    private sealed record Kept(string Address, int Size, string Hash);

    public sealed class Site : IDisposable
    {
        public GuideApp App { get; } = new();

        public void Dispose() => App.Dispose();
    }
}
