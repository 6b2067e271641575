using DeStalinization.Learning.Answers;

namespace DeStalinization.Learning.Tests.Answers;

public sealed class StemmerTests
{
    private static readonly (string Word, string Stem)[] Golden =
    [
        .. from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Golden", "porter2", "words.tsv"))
           let columns = line.Split('\t')
           select (columns[0], columns[1]),
    ];

    [Fact]
    public void Every_word_of_the_golden_file_has_the_stem_that_Snowball_gives_it()
    {
        var different = Golden.Where(row => Stemmer.Stem(row.Word) != row.Stem).Select(row => $"{row} not {Stemmer.Stem(row.Word)}");

        Assert.Empty(different);
    }

    [Fact]
    public void The_golden_file_holds_at_least_5000_words() => Assert.InRange(Golden.DistinctBy(row => row.Word).Count(), 5000, 50_000);

    [Theory]
    [InlineData("")]
    [InlineData("y")]
    [InlineData("is")]
    public void A_word_of_two_letters_or_fewer_is_left_as_it_is(string word) => Assert.Equal(word, Stemmer.Stem(word));

    [Fact]
    public void A_word_longer_than_any_word_is_stemmed_too()
    {
        var word = string.Concat(Enumerable.Repeat("anti", 1000));

        Assert.Equal(word + "condemn", Stemmer.Stem(word + "condemned"));
    }
}
