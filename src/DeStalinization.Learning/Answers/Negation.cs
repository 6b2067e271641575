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
