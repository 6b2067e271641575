using DeStalinization.Learning.Guide;

namespace DeStalinization.Learning.Answers;

/// <summary>Weighs the words of claims that have no term groups: the rarer in the guide, the more they say.</summary>
public static class ClaimWeights
{
    /// <summary>What is left of a word's weight when the question has it too.</summary>
    private const double InQuestion = 0.2;

    /// <summary>The guide with <see cref="KeyPoint.ClaimStems"/> filled where there are no term groups.</summary>
    public static StudyGuide Weigh(StudyGuide guide)
    {
        if (!guide.Topics.Any(AreNeeded))
            return guide;
        var counts = PassageCounts.Of(guide);
        return guide with { Units = [.. guide.Units.Select(unit => unit with { Topics = [.. unit.Topics.Select(topic => Weigh(topic, counts))] })] };
    }

    /// <summary>A topic of the guide that was counted.</summary>
    /// <remarks>
    /// A stem weighs ln(1 + N / n), where n of the guide's N passages have it (Spärck Jones 1972, smoothed); function words weigh nothing
    /// unless the claim has no others.
    /// </remarks>
    public static Topic Weigh(Topic topic, PassageCounts counts)
    {
        return AreNeeded(topic) ? topic with { Questions = [.. topic.Questions.Select(WeighQuestion)] } : topic;

        Question WeighQuestion(Question question) => !IsBare(question) ? question :
            question with { KeyPoints = [.. question.KeyPoints.Select(point => WeighPoint(point, Stems(question.Prompt.Text)))] };

        KeyPoint WeighPoint(KeyPoint point, HashSet<string> inQuestion) => point.TermGroups.Count > 0
            ? point
            : point with { ClaimStems = Shares(point.Claim.Text, stem => Rarity(stem) * (inQuestion.Contains(stem) ? InQuestion : 1)) };

        double Rarity(string stem) => Math.Log(1 + ((double)counts.Passages / Math.Max(counts.Of(stem), 1)));
    }

    /// <summary>Some point has no term groups.</summary>
    public static bool AreNeeded(Topic topic) => topic.Questions.Any(IsBare);

    private static bool IsBare(Question question) => question.KeyPoints.Any(point => point.TermGroups.Count == 0);

    private static List<WeightedStem> Shares(string claim, Func<string, double> weigh)
    {
        var tokens = Tokenizer.Tokenize(claim);
        var content = tokens.Where(token => !FunctionWords.Contains(token.Word)).ToList();
        var weights = (content.Count > 0 ? content : tokens).Select(token => token.Stem).Distinct().ToDictionary(stem => stem, weigh);
        var sum = weights.Values.Sum();
        return [.. weights.Select(weight => new WeightedStem(weight.Key, weight.Value / sum))];
    }

    private static HashSet<string> Stems(string text) => [.. Tokenizer.Tokenize(text).Select(token => token.Stem)];
}
