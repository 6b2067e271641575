namespace DeStalinization.Learning.Answers;

/// <summary>A word of a text, and where it stands.</summary>
/// <param name="Start">
/// In UTF-16 units. Two tokens start together where the later one takes the earlier one in: <c>twenty</c>, <c>twenty-second</c>.
/// </param>
/// <param name="End">After the last unit.</param>
/// <param name="Word">Case, diacritics, apostrophes, numbers and spelling folded.</param>
/// <param name="FollowsBreak">Punctuation that ends a clause, or a new line, stands before it.</param>
/// <param name="MayBeYear">Two figures that may be a year of the twentieth century, <c>in 56</c>; also a number of its own.</param>
internal readonly record struct Token(int Start, int End, string Word, string Stem, bool FollowsBreak, bool MayBeYear = false)
{
    public bool IsNumber => char.IsAsciiDigit(Word[0]);
}
