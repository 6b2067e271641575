using static DeStalinization.Content.Tests.Checking.SoundGuide;

namespace DeStalinization.Content.Tests.Checking;

public sealed class LinksTests
{
    private const string Speech = "topics/speech.md";
    private const string Thaw = "topics/thaw.md";

    [Fact]
    public void A_link_out_of_the_content_folder_is_a_fault() => Assert.Equal(
        [
            "topics/thaw.md(8,30): error DS052: '../../README.md' leaves the content folder. " +
            "Link to a .md file of the guide by its relative path, or elsewhere by a whole https address.",
        ],
        FaultsWith((Thaw, "speech.md#event-speech", "../../README.md")));

    [Fact]
    public void A_link_from_the_root_of_the_site_is_a_fault() => Assert.Equal(
        [
            "topics/thaw.md(8,30): error DS052: '/topics/speech' leaves the content folder. " +
            "Link to a .md file of the guide by its relative path, or elsewhere by a whole https address.",
        ],
        FaultsWith((Thaw, "speech.md#event-speech", "/topics/speech")));

    [Fact]
    public void A_link_to_something_other_than_Markdown_is_a_fault() => Assert.Equal(
        [
            "topics/thaw.md(8,30): error DS052: 'speech.html' is not a Markdown file. " +
            "Link to a .md file of the guide by its relative path, or elsewhere by a whole https address.",
        ],
        FaultsWith((Thaw, "speech.md#event-speech", "speech.html")));

    [Fact]
    public void A_link_to_another_site_is_no_fault() =>
        Assert.Empty(FaultsWith((Thaw, "speech.md#event-speech", "https://example.org/speech#event")));

    [Fact]
    public void A_link_to_a_file_that_is_not_there_is_a_fault_and_the_nearest_is_named() => Assert.Equal(
        ["topics/thaw.md(8,30): error DS053: The link leads to topics/speach.md, which is not there. Did you mean 'speech.md'?"],
        FaultsWith((Thaw, "speech.md#event-speech", "speach.md#event-speech")));

    [Fact]
    public void A_link_to_a_file_like_no_other_is_a_fault() => Assert.Equal(
        [
            "topics/thaw.md(8,30): error DS053: The link leads to topics/collectivization.md, which is not there. " +
            "Add the file, or link to one that is there.",
        ],
        FaultsWith((Thaw, "speech.md#event-speech", "collectivization.md")));

    [Fact]
    public void A_link_to_a_renamed_topic_is_a_fault_and_its_new_name_is_told() => Assert.Equal(
        ["guide.md(7,12): error DS053: The link leads to topics/address.md, which is not there. It was renamed: write 'topics/speech.md'."],
        FaultsWith(("guide.md", "topics/speech.md#key-facts", "topics/address.md")));

    [Fact]
    public void An_entry_of_the_table_of_contents_that_leads_nowhere_is_a_fault() => Assert.Equal(
        ["guide.md(15,3): error DS053: The link leads to topics/thaws.md, which is not there. Did you mean 'topics/thaw.md'?"],
        FaultsWith(("guide.md", "- [The thaw](topics/thaw.md)\n", "- [The thaw](topics/thaw.md)\n- [The thaws](topics/thaws.md)\n")));

    [Fact]
    public void An_image_from_outside_the_content_folder_is_a_fault() => Assert.Equal(
        [
            "topics/thaw.md(8,1): error DS052: '../../hall.png' leaves the content folder. " +
            "Put the picture in the folder images, and link to it by its relative path.",
        ],
        FaultsWith((Thaw, "Warmer years, which", "![The hall](../../hall.png) Warmer years, which")));

    [Theory]
    [InlineData("definition")]
    [InlineData("key-facts")]
    [InlineData("timeline")]
    [InlineData("review-questions")]
    [InlineData("related-terms")]
    [InlineData("sources")]
    [InlineData("learned")]
    [InlineData("torture")]
    public void A_section_or_an_id_of_a_topic_is_an_anchor(string anchor) =>
        Assert.Empty(FaultsWith((Thaw, "#event-speech", $"#{anchor}")));

    [Fact]
    public void An_anchor_that_is_not_there_is_a_fault_and_the_nearest_is_named() => Assert.Equal(
        ["topics/thaw.md(8,30): error DS054: There is no '#event-speach' in topics/speech.md. Did you mean 'event-speech'?"],
        FaultsWith((Thaw, "#event-speech", "#event-speach")));

    [Fact]
    public void An_anchor_of_a_section_that_the_topic_lacks_is_a_fault() => Assert.Equal(
        [
            "topics/thaw.md(8,30): error DS054: There is no '#misconceptions' in topics/speech.md. " +
            "Give the place this id, or link to one that is there.",
        ],
        FaultsWith((Thaw, "#event-speech", "#misconceptions")));

    [Fact]
    public void An_anchor_that_was_renamed_is_a_fault_and_its_new_name_is_told() => Assert.Equal(
        ["topics/thaw.md(8,30): error DS054: There is no '#readings' in topics/speech.md. It was renamed: write '#read-aloud'."],
        FaultsWith((Thaw, "#event-speech", "#readings")));

    [Fact]
    public void An_anchor_of_the_same_page_is_looked_for_there() => Assert.Equal(
        ["topics/thaw.md(8,30): error DS054: There is no '#warmth' in topics/thaw.md. Did you mean 'warmer'?"],
        FaultsWith((Thaw, "speech.md#event-speech", "#warmth")));

    [Fact]
    public void A_glossary_entry_that_is_not_there_is_a_fault() => Assert.Equal(
        ["topics/speech.md(11,17): error DS054: There is no '#cults' in glossary.md. Did you mean 'cult'?"],
        FaultsWith((Speech, "[cult](../glossary.md#cult)", "[cult](../glossary.md#cults)")));

    [Fact]
    public void A_related_term_that_leads_nowhere_is_a_fault() => Assert.Equal(
        ["topics/speech.md(55,1): error DS054: There is no '#cults' in glossary.md. Did you mean 'cult'?"],
        FaultsWith((Speech, "[Cult](../glossary.md#cult)", "[Cult](../glossary.md#cults)")));
}
