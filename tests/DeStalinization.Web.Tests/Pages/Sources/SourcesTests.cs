using DeStalinization.Web.Tests.Support;

namespace DeStalinization.Web.Tests.Pages.Sources;

public sealed class SourcesTests
{
    [Fact]
    public async Task Each_work_names_every_note_that_cites_it_and_how_often()
    {
        using var content = TemporaryFolder.WithContent();
        await content.ReplaceAsync("topics/the-thaw.md", "## Key facts\n", "## Key facts\n\n- Pages are named **here**. [@taubman-2003, 270–1] {#paged-one}\n- And **there**. [@taubman-2003, 270–1] {#paged-two}\n");
        using var app = new GuideApp(content: content.Path);
        var visitor = app.NewVisitor();
        var work = (await visitor.GetAsync("/sources")).One("#taubman-2003");
        var thaw = work.QuerySelectorAll(".cited li").Single(topic => topic.TextContent.StartsWith("The Thaw:", StringComparison.Ordinal));
        Assert.Contains(", 270–1 (twice)", thaw.TextContent, StringComparison.Ordinal);
        foreach (var link in work.QuerySelectorAll(".cited a"))
        {
            var address = link.GetAttribute("href")!.Split('#');
            var note = (await visitor.GetAsync(address[0])).One($"#{address[1]}");
            Assert.NotNull(note.QuerySelector("a[href='/sources#taubman-2003']"));
        }
    }
}
