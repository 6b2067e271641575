using DeStalinization.Web.Search;
using DeStalinization.Web.Store.Guide;

namespace DeStalinization.Web.Tests.Search;

public sealed class SearchQueryTests
{
    private static readonly Vocabulary Words = new(
    [
        Row("Khrushchev", 90), Row("Gomułka", 30), Row("Twentieth", 20), Row("reform", 15), Row("labour", 9), Row("speech", 60), Row("spread", 5), Row("Beria", 40), Row("tator", 1), Row("Tatar", 12), Row("spoken", 8),
    ]);

    [Theory]
    [InlineData("1956", "(\"1956\"*)")]
    [InlineData("camps of", "(\"camps\"* OR \"camp\"*)")]
    [InlineData("of the", "(\"of\") AND (\"the\"*)")]
    [InlineData("memory", "(\"memory\"* OR \"memori\"*)")]
    [InlineData("a\"b:c*", "(\"b\") AND (\"c\"*)")]
    [InlineData("20th", "(\"20th\"* OR \"twentieth\")")]
    [InlineData("gomulka", "(\"gomulka\"* OR \"gomułka\")")]
    [InlineData("destalin", "(\"destalin\"* OR \"de stalin\"*)")]
    public void Words_are_quoted_with_their_stems_and_spellings_and_the_last_may_be_only_begun(string typed, string query) =>
        Assert.Equal(query, SearchQuery.All(SearchQuery.Words(typed), Words));

    [Theory]
    [InlineData("")]
    [InlineData("  \"' ")]
    [InlineData("😀 * ^ -")]
    public void Where_there_is_no_word_there_is_nothing_to_ask(string typed) => Assert.Empty(SearchQuery.Words(typed));

    [Fact]
    public void No_more_words_are_searched_for_than_the_most() =>
        Assert.Equal(SearchQuery.MaxWords, SearchQuery.Words(string.Join(' ', Enumerable.Repeat("thaw", 500))).Count);

    [Theory]
    [InlineData("Khruschef", "Khrushchev")]
    [InlineData("the spech of Khruschef!", "the speech of Khrushchev!")]
    [InlineData("speehc", "speech")]
    [InlineData("krusch", "Khrushchev")]
    [InlineData("Brezhnev", null)]
    [InlineData("1957", null)]
    [InlineData("speech", null)]
    [InlineData("krushchev", null)]
    public void A_wrong_word_is_replaced_by_the_nearest_of_the_guide(string typed, string? meant) =>
        Assert.Equal(meant, QueryCorrection.Of(typed, SearchQuery.Words(typed), Words, isScarce: false));

    [Theory]
    [InlineData("tator", "Tatar")]
    [InlineData("spoken", null)]
    [InlineData("Gomulka", null)]
    public void A_rare_word_may_be_a_slip_for_a_frequent_one_when_little_was_found(string typed, string? meant)
    {
        Assert.Null(QueryCorrection.Of(typed, SearchQuery.Words(typed), Words, isScarce: false));
        Assert.Equal(meant, QueryCorrection.Of(typed, SearchQuery.Words(typed), Words, isScarce: true));
    }

    private static WordRow Row(string word, int count) => new() { Word = word.ToLowerInvariant(), Shown = word, Count = count };
}
