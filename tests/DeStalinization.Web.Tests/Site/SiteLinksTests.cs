using DeStalinization.Web.Tests.Support;

namespace DeStalinization.Web.Tests.Site;

public sealed class SiteLinksTests
{
    private const string Page = "/topics/secret-speech";

    [Fact]
    public async Task A_page_says_where_it_is_edited_and_each_place_of_it_where_a_mistake_is_reported()
    {
        using var app = new GuideApp(settings:
        [
            ("Site:BaseUrl", "https://guide.example.org/"),
            ("Site:EditUrl", "https://git.example.org/edit/main/content"),
            ("Site:ReportUrl", "mailto:editor@example.org?subject=A%20mistake&body={address}"),
        ]);
        var page = await app.NewVisitor().GetAsync(Page);
        Assert.Equal("https://git.example.org/edit/main/content/topics/secret-speech.md", page.One("p.mend a").GetAttribute("href"));
        var places = page.Page.QuerySelectorAll("details.mend a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Equal(8, places.Count);
        Assert.Contains("mailto:editor@example.org?subject=A%20mistake&body=https%3A%2F%2Fguide.example.org%2Ftopics%2Fsecret-speech%23key-facts", places);
        Assert.Equal($"https://guide.example.org{Page}", page.One("link[rel=canonical]").GetAttribute("href"));
    }

    [Fact]
    public async Task Without_settings_there_are_no_such_links_and_addresses_are_the_request_s_own()
    {
        using var app = new GuideApp();
        var page = await app.NewVisitor().GetAsync(Page);
        Assert.Empty(page.Page.QuerySelectorAll(".mend"));
        Assert.Equal($"http://localhost{Page}", page.One("link[rel=canonical]").GetAttribute("href"));
    }

    [Theory]
    [InlineData("Site:BaseUrl", "guide.example.org")]
    [InlineData("Site:BaseUrl", "https://guide.example.org?x=1")]
    [InlineData("Site:EditUrl", "javascript:alert(1)")]
    [InlineData("Site:ReportUrl", "tel:123")]
    public async Task A_bad_address_stops_the_program_and_is_named(string key, string value)
    {
        using var data = new TemporaryFolder();
        using var program = ServerProcess.Start($"--Data:Folder={data.Path}", $"--{key}={value}", "--urls=http://127.0.0.1:0");
        Assert.Equal(2, await program.ExitAsync());
        Assert.Contains(program.Output, line => line.StartsWith(key, StringComparison.Ordinal));
    }
}
