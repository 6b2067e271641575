namespace DeStalinization.Learning.Answers;

/// <summary>Words that must come in order, with no more than a few between them. Function words do not count on either side.</summary>
/// <param name="Meanings">The lexicon's number for each word; not empty.</param>
internal sealed record Phrase(int[] Meanings)
{
    private const int WordsBetween = 3;

    /// <summary>A phrase of more words is no phrase: those after are not asked for.</summary>
    public const int LongestPhrase = 16;

    /// <summary>Whether the phrase begins at a word of the answer.</summary>
    /// <param name="places">Room for the index of each matched word; the number of them is returned. 0 is no match.</param>
    public int MatchAt(IReadOnlyList<AnswerWord> words, int index, Span<int> places) => Match(words, index, 0, places, 0);

    private int Match(IReadOnlyList<AnswerWord> words, int index, int next, Span<int> places, int count)
    {
        var length = WordsMatched(words, index, Meanings[next]);
        if (length == 0)
            return 0;
        for (var i = 0; i < length; i++)
            places[count + i] = index + i;
        count += length;
        if (next + 1 == Meanings.Length)
            return count;
        var last = words[index + length - 1];
        var contentSoFar = last.ContentBefore + (FunctionWords.Contains(last.Token.Word) ? 0 : 1);
        for (var at = index + length; at < words.Count && words[at].ContentBefore - contentSoFar <= WordsBetween; at++)
        {
            if (Match(words, at, next + 1, places, count) is var matched and > 0)
                return matched;
        }
        return 0;
    }

    /// <summary>2 where the answer writes as two words what the phrase writes as one.</summary>
    private static int WordsMatched(IReadOnlyList<AnswerWord> words, int index, int meaning)
    {
        var word = words[index];
        return word switch
        {
            { IsCopied: true } => 0,
            _ when word.Meaning == meaning => 1,
            _ when word.JoinedMeaning == meaning && !words[index + 1].IsCopied => 2,
            _ => 0,
        };
    }
}
