namespace DeStalinization.Learning.Answers;

/// <summary>What about an answer as a whole is worth a second look.</summary>
internal static class Cautions
{
    /// <summary>Running prose is nearly half function words; a list of keywords has next to none.</summary>
    private const double FunctionWordsInProse = 0.15;
    private const int WordsToJudgeProseBy = 8;
    private const int PiecesOfList = 3;
    private const int WordsInPieceOfList = 2;

    /// <summary>Runs that two people who know the same facts hardly share by chance, and how much of the answer they must be.</summary>
    private const int RunOfModelAnswer = 6, RunOfQuestion = 4;
    private const double CopiedShare = 0.5;

    public static IReadOnlyList<AnswerCaution> Find(QuestionPatterns question, AnswerText answer)
    {
        var cautions = new List<AnswerCaution>();
        if (IsOnlyKeywords(answer.Words))
            cautions.Add(AnswerCaution.OnlyKeywords);
        if (IsCopy(SharedRuns.LengthsEndingAt(answer.Meanings, question.ModelAnswer), RunOfModelAnswer))
            cautions.Add(AnswerCaution.CopiesModelAnswer);
        if (IsCopy(answer.RunsWithPrompt, Math.Clamp(question.Prompt.Length, 1, RunOfQuestion)))
            cautions.Add(AnswerCaution.CopiesQuestion);
        return cautions;
    }

    private static bool IsOnlyKeywords(IReadOnlyList<AnswerWord> words)
    {
        if (words.Count == 0)
            return false;
        var content = words[^1].ContentBefore + (FunctionWords.Contains(words[^1].Token.Word) ? 0 : 1);
        var pieces = 1 + words.Skip(1).Count(word => word.Token.FollowsBreak);
        return (words.Count >= WordsToJudgeProseBy && words.Count - content < FunctionWordsInProse * words.Count)
            || (pieces >= PiecesOfList && words.Count <= WordsInPieceOfList * pieces);
    }

    private static bool IsCopy(int[] runs, int atLeast) => SharedRuns.Share(runs, atLeast) >= CopiedShare;
}
