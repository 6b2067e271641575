using System.IO.Compression;
using System.Net.Http.Json;
using System.Text.Json;
using DeStalinization.Web.Tests.Support;

namespace DeStalinization.Web.Tests.Search;

public sealed class SuggestionsTests(SharedSite site) : IClassFixture<SharedSite>
{
    private const int MostBytes = 1536;

    [Fact]
    public async Task At_most_eight_hits_come_with_what_was_found_in_every_other_piece()
    {
        var hits = (await AskAsync("thaw")).GetProperty("hits").EnumerateArray().ToList();
        Assert.Equal(8, hits.Count);
        Assert.Equal("The Thaw /topics/the-thaw Topic", $"{hits[0].GetProperty("title")} {hits[0].GetProperty("address")} {hits[0].GetProperty("kind")}");
        var marked = hits.SelectMany(hit => hit.GetProperty("excerpt").EnumerateArray().Where((_, turn) => turn % 2 == 1)).Select(piece => piece.GetString()!).ToList();
        Assert.NotEmpty(marked);
        Assert.All(marked, piece => Assert.StartsWith("thaw", piece, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_slip_has_the_hits_of_what_was_meant()
    {
        var reply = await AskAsync("rehabilitaton");
        Assert.Equal("Rehabilitation", reply.GetProperty("correction").GetString());
        Assert.Equal("/topics/rehabilitation", reply.GetProperty("hits")[0].GetProperty("address").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    [InlineData("?q=xyzzy")]
    public async Task Nothing_is_an_empty_list(string query) =>
        Assert.Equal(0, (await site.Visitor.Client.GetFromJsonAsync<JsonElement>(new Uri($"/search.json{query}", UriKind.Relative))).GetProperty("hits").GetArrayLength());

    [Fact]
    public async Task It_is_kept_for_a_while_by_anybody_and_is_the_same_for_everyone()
    {
        var one = await site.Visitor.GetAsync("/search.json?q=beria");
        Assert.Equal("application/json", one.Response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("public, max-age=60", one.Response.Headers.CacheControl?.ToString());
        Assert.Equal("nosniff", one.Response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(one.Response.Headers.Contains("Set-Cookie"));
        var other = await site.App.NewVisitor("learner=anything").Client.GetByteArrayAsync(new Uri("/search.json?q=beria", UriKind.Relative));
        Assert.Equal(await one.Response.Content.ReadAsByteArrayAsync(), other);
    }

    [Fact]
    public async Task The_script_weighs_at_most_a_kilobyte_and_a_half_and_writes_no_HTML()
    {
        var script = await site.Visitor.Client.GetStringAsync(new Uri("/typeahead.js", UriKind.Relative));
        using var packed = new MemoryStream();
        await using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        await using (var writer = new StreamWriter(brotli))
            await writer.WriteAsync(script);
        Assert.InRange(packed.Length, 500, MostBytes);
        Assert.All(["innerHTML", "outerHTML", "insertAdjacentHTML", "DOMParser", "eval("], sink => Assert.DoesNotContain(sink, script, StringComparison.Ordinal));
    }

    private Task<JsonElement> AskAsync(string typed) =>
        site.Visitor.Client.GetFromJsonAsync<JsonElement>(new Uri($"/search.json?q={Uri.EscapeDataString(typed)}", UriKind.Relative));
}
