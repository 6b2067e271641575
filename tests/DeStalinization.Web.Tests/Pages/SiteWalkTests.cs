using System.Net;
using DeStalinization.Web.Tests.Support;

namespace DeStalinization.Web.Tests.Pages;

public sealed class SiteWalkTests(SiteWalk walk) : IClassFixture<SiteWalk>
{
    [Fact]
    public void Every_link_answers_200()
    {
        var broken = walk.Pages.Where(page => page.Value.Status != HttpStatusCode.OK).Select(page => $"{page.Key}: {page.Value.Status}, linked from {walk.Links.First(link => link.To == page.Key).From}");
        Assert.Empty(broken);
        Assert.True(walk.Pages.Count > 30, $"only {walk.Pages.Count} addresses were found");
    }

    [Fact]
    public void Every_answer_has_the_right_type()
    {
        foreach (var (address, reply) in walk.Pages)
        {
            var expected = Path.GetExtension(address.Split('?')[0]) switch
            {
                ".css" => "text/css",
                ".svg" => "image/svg+xml",
                ".webmanifest" => "application/manifest+json",
                ".atom" => "application/atom+xml",
                ".md" => "text/markdown",
                _ => "text/html",
            };
            Assert.Equal((address, expected), (address, reply.Response.Content.Headers.ContentType?.MediaType));
        }
    }

    [Fact]
    public void Every_anchor_linked_to_exists() =>
        Assert.DoesNotContain(walk.Links, link => link.Fragment != "" && walk.Pages[link.To].Page.GetElementById(link.Fragment) is null);

    [Fact]
    public void No_page_has_an_id_twice()
    {
        foreach (var (address, reply) in walk.Pages)
            Assert.Empty(reply.Page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(ids => ids.Count() > 1).Select(ids => $"{address}#{ids.Key}"));
    }

    [Fact]
    public void Reading_sets_no_cookie()
    {
        foreach (var (address, reply) in walk.Pages.Where(page => !page.Key.Contains("/self-check/", StringComparison.Ordinal) && !page.Key.StartsWith("/progress/", StringComparison.Ordinal)))
            Assert.False(reply.Response.Headers.Contains("Set-Cookie"), address);
    }

    [Fact]
    public void Nothing_is_asked_of_another_site() =>
        Assert.All(walk.Pages.Values.Where(page => page.Response.Content.Headers.ContentType?.MediaType is "text/html"), page => Assert.Empty(page.Page.QuerySelectorAll("[src^=http], link[href^=http]:not([rel=canonical]), [style], script:not([src]):not([type='application/ld+json'])")));
}
