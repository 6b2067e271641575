namespace DeStalinization.Learning.Answers;

/// <summary>Words that may turn round what comes after them.</summary>
internal static class Negation
{
    /// <summary>How many words a negation reaches over, to the first word of what it turns round.</summary>
    private const int Reach = 4;

    private static readonly HashSet<string> Words =
    [
        .. """
        not no never none nobody nothing nor neither without hardly scarcely
        denied denies deny denying refused refuses refuse refusing failed fails failing
        """.Split([' ', '\n']),
    ];

    private static readonly HashSet<string> AfterNotAffirming = ["only", "just", "merely", "simply", "least"];

    /// <summary>Whether a text says, or asks, of anything that it is not so or is left out.</summary>
    public static bool IsIn(string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        return tokens.Exists(token => Words.Contains(token.Word) || token.Stem is "silent" or "silenc" or "omit" or "miss")
            || tokens.Zip(tokens.Skip(1)).Any(pair => pair is { First.Word: "leave", Second.Word: "out" });
    }

    /// <summary>The nearest negation before a word in the same clause; null when there is none.</summary>
    public static int? Before(IReadOnlyList<AnswerWord> words, int index)
    {
        for (var at = index; at > 0 && index - at < Reach && !words[at].Token.FollowsBreak;)
        {
            at--;
            if (Words.Contains(words[at].Token.Word) && !AfterNotAffirming.Contains(words[at + 1].Token.Word))
                return at;
        }
        return null;
    }
}
