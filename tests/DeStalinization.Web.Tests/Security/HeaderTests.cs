using System.Net;
using DeStalinization.Web.Tests.Support;

namespace DeStalinization.Web.Tests.Security;

public sealed class HeaderTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Theory]
    [InlineData("DELETE", "/")]
    [InlineData("POST", "/")]
    [InlineData("POST", "/topics/secret-speech")]
    [InlineData("PUT", "/topics/secret-speech/self-check/anything")]
    [InlineData("TRACE", "/search")]
    public async Task A_page_answers_only_the_methods_that_it_has(string method, string address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        using var reply = await site.Visitor.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, reply.StatusCode);
        Assert.True(reply.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task A_page_that_is_not_there_offers_the_nearest_titles()
    {
        var page = await site.Visitor.GetAsync("/topics/secret-speach");
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("/topics/secret-speech", page.One("main li a").GetAttribute("href"));
        Assert.NotNull(page.Page.QuerySelector("form[role=search]"));
    }
}
