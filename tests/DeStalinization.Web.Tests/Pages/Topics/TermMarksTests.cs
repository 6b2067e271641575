using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DeStalinization.Learning.Guide;
using DeStalinization.Web.Pages.Topics;

namespace DeStalinization.Web.Tests.Pages.Topics;

/// <summary>The definition of a related term stands where the topic first names it.</summary>
public sealed class TermMarksTests
{
    private static readonly RelatedTerm Thaw = new("Thaw", "the-thaw", null, new RichText("", "Warmer years."));
    private static readonly RelatedTerm Journal = new("Novy Mir", null, "novy-mir", new RichText("", "'New World' <the monthly>."));

    [Fact]
    public void A_term_is_marked_once_where_it_first_stands_and_its_definition_leads_to_its_page()
    {
        var marks = new TermMarks([Thaw, Journal]);
        var page = Page(marks.Mark("<p>The thaw was short, and the Thaw was not for all.</p>") + marks.Mark("<p>The Thaw again.</p>"));
        var term = Assert.Single(page.QuerySelectorAll(".term"));
        Assert.Equal("thaw", term.QuerySelector("button")!.TextContent);
        var definition = term.QuerySelector("[popover]")!;
        Assert.Equal(term.QuerySelector("button")!.GetAttribute("popovertarget"), definition.Id);
        Assert.Equal("Warmer years. More on Thaw", definition.TextContent);
        Assert.Equal("/topics/the-thaw", definition.QuerySelector("a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("<em>Thaw</em> is a novel, and <em>the Thaw of 1954</em> too.")]
    [InlineData("The <a href=\"/x\">Thaw of the arts</a> came.<sup class=\"note-ref\">Thaw</sup>")]
    [InlineData("Thawing and pre-Thaw and rethaw.")]
    [InlineData("<span title=\"Thaw\"></span>")]
    public void Titles_of_works_links_notes_and_parts_of_words_are_left_alone(string html) =>
        Assert.Equal(html, new TermMarks([Thaw]).Mark(html));

    [Fact]
    public void A_term_of_the_glossary_may_be_a_title_and_what_it_says_is_escaped()
    {
        var page = Page(new TermMarks([Journal]).Mark("Many read <em>Novy Mir</em>."));
        Assert.Equal("'New World' <the monthly>. More on Novy Mir", page.QuerySelector("em .term [popover]")!.TextContent);
    }

    private static IHtmlDocument Page(string html) => new HtmlParser().ParseDocument(html);
}
