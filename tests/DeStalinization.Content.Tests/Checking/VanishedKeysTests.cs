using static DeStalinization.Content.Tests.Checking.SoundGuide;

namespace DeStalinization.Content.Tests.Checking;

public sealed class VanishedKeysTests
{
    [Theory]
    [InlineData("speech")]
    [InlineData("speech#torture")]
    [InlineData("speech#readings")]
    [InlineData("address")]
    [InlineData("address#readings")]
    [InlineData("glossary#cult")]
    public void A_key_that_is_still_there_or_was_renamed_is_no_fault(string key) => Assert.Empty(FaultsWith(Last(key)));

    [Fact]
    public void An_id_that_is_gone_is_a_warning() => Assert.Equal(
        [
            "topics/speech.md(1,1): warning DS072: The id 'famine' of the last version is gone. " +
            "Bring it back, or write 'formerly=famine' beside the id that takes its place.",
        ],
        FaultsWith(Last("speech#famine")));

    [Fact]
    public void An_id_of_a_renamed_topic_that_is_gone_is_a_warning() => Assert.Equal(
        [
            "topics/speech.md(1,1): warning DS072: The id 'famine' of the last version is gone. " +
            "Bring it back, or write 'formerly=famine' beside the id that takes its place.",
        ],
        FaultsWith(Last("address#famine")));

    [Fact]
    public void A_glossary_entry_that_is_gone_is_a_warning() => Assert.Equal(
        [
            "glossary.md(1,1): warning DS072: The id 'gulag' of the last version is gone. " +
            "Bring it back, or write 'formerly=gulag' beside the id that takes its place.",
        ],
        FaultsWith(Last("glossary#gulag")));

    [Fact]
    public void A_topic_that_is_gone_is_told_once() => Assert.Equal(
        [
            "guide.md(1,1): warning DS072: The topic 'famine' of the last version is gone. " +
            "Bring it back, or write 'formerly: [famine]' in the topic that takes its place.",
        ],
        FaultsWith(Last("famine", "famine#harvest", "famine#hunger")));

    private static HashSet<string> Last(params string[] keys) => [.. keys];
}
