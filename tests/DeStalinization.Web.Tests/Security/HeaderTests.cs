using System.Net;
using DeStalinization.Web.Tests.Support;

namespace DeStalinization.Web.Tests.Security;

public sealed class HeaderTests : IDisposable
{
    private readonly GuideApp app = new(environment: "Production");

    public void Dispose() => app.Dispose();

    [Theory]
    [InlineData("/")]
    [InlineData("/topics/secret-speech")]
    [InlineData("/topics/secret-speech/self-check")]
    [InlineData("/no-such-page")]
    [InlineData("/health/live")]
    public async Task Every_reply_says_what_its_page_may_do(string address)
    {
        var headers = (await app.NewVisitor().GetAsync(address)).Response.Headers;
        var policy = headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.EndsWith("require-trusted-types-for 'script'; trusted-types offline", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
        Assert.All(
            ["Referrer-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Embedder-Policy", "Cross-Origin-Resource-Policy"],
            name => Assert.True(headers.Contains(name), name));
    }

    [Theory]
    [InlineData("DELETE", "/")]
    [InlineData("POST", "/")]
    [InlineData("POST", "/topics/secret-speech")]
    [InlineData("PUT", "/topics/secret-speech/self-check/anything")]
    [InlineData("TRACE", "/search")]
    public async Task A_page_answers_only_the_methods_that_it_has(string method, string address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        using var reply = await app.NewVisitor().Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, reply.StatusCode);
        Assert.True(reply.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task A_page_that_is_not_there_offers_the_nearest_titles()
    {
        var page = await app.NewVisitor().GetAsync("/topics/secret-speach");
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("/topics/secret-speech", page.One("main li a").GetAttribute("href"));
        Assert.NotNull(page.Page.QuerySelector("form[role=search]"));
    }
}
