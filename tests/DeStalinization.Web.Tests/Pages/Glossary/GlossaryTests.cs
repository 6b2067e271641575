using DeStalinization.Web.Tests.Support;

namespace DeStalinization.Web.Tests.Pages.Glossary;

public sealed class GlossaryTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task Terms_and_topics_stand_under_their_letters_with_a_bar_that_leads_to_each()
    {
        var page = await site.Visitor.GetAsync("/glossary");
        var letters = page.Page.QuerySelectorAll("section h2").ToList();
        Assert.Equal("0–9", letters[0].TextContent);
        Assert.Equal(letters.Skip(1).Select(letter => letter.TextContent).Order(StringComparer.Ordinal), letters.Skip(1).Select(letter => letter.TextContent));
        Assert.Equal(letters.Select(letter => $"#{letter.Id}"), page.Page.QuerySelectorAll(".letters a").Select(link => link.GetAttribute("href")));

        // Without its article, its accents and its quotation marks.
        Assert.Contains("The Thaw", page.One("section[aria-labelledby=letter-t]").TextContent, StringComparison.Ordinal);
        Assert.Contains("anti-party group", page.One("section[aria-labelledby=letter-a]").TextContent, StringComparison.Ordinal);
        Assert.Contains("17 June 1953", page.One("section[aria-labelledby=figures]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_topic_leads_to_its_page_and_a_term_to_the_topics_that_use_it()
    {
        var page = await site.Visitor.GetAsync("/glossary");
        var topic = page.One("dt a[href='/topics/the-thaw']").Closest("div")!;
        Assert.NotEmpty(topic.QuerySelector("dd p")!.TextContent.Trim());
        Assert.Contains(topic.QuerySelectorAll("dd a"), link => link.GetAttribute("href") == "/topics/prague-spring");
        var term = page.One("#novy-mir");
        var users = term.QuerySelectorAll("dd a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Contains("/topics/the-thaw", users);
        var user = await site.Visitor.GetAsync("/topics/the-thaw");
        Assert.NotNull(user.Page.QuerySelector("[aria-labelledby=related-terms] a[href='/glossary#novy-mir']"));
    }

    [Fact]
    public async Task A_term_that_leads_into_a_topic_has_an_entry_too()
    {
        using var content = TemporaryFolder.WithContent();
        await content.ReplaceAsync(
            "topics/the-thaw.md", "## Related terms\n", "## Related terms\n\n[Zealous sessions](secret-speech.md#closed-session)\n:   Meetings behind closed doors.\n");
        using var other = new GuideApp(content: content.Path);
        var page = await other.NewVisitor().GetAsync("/glossary");
        var entry = page.One("section[aria-labelledby=letter-z] dt a[href='/topics/secret-speech#closed-session']").Closest("div")!;
        Assert.Contains("Meetings behind closed doors.", entry.TextContent, StringComparison.Ordinal);
        Assert.Contains("In The Thaw", entry.TextContent, StringComparison.Ordinal);
    }
}
