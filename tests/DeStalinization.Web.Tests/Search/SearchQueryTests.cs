using DeStalinization.Web.Search;

namespace DeStalinization.Web.Tests.Search;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("  \"' ", null)]
    [InlineData("1956", "\"1956\"*")]
    [InlineData("reforms of", "\"reform\"* AND \"of\"*")]
    [InlineData("memory", "(\"memory\"* OR \"memori\"*)")]
    [InlineData("a\"b:c*", "\"a\" AND \"b\" AND \"c\"*")]
    public void Words_are_quoted_and_the_last_may_be_only_begun(string? typed, string? query) =>
        Assert.Equal(query, SearchQuery.ToFts(typed));

    [Fact]
    public void No_more_words_are_searched_for_than_the_most() =>
        Assert.Equal(SearchQuery.MaxWords, SearchQuery.ToFts(string.Join(' ', Enumerable.Repeat("so", 500)))!.Split(" AND ").Length);
}
