using DeStalinization.Learning.Guide;

namespace DeStalinization.Learning.Answers;

/// <summary>Weighs the words of claims that have no term groups: the rarer in the guide, the more they say.</summary>
public static class ClaimWeights
{
    /// <summary>What is left of a word's weight when the question has it too.</summary>
    private const double InQuestion = 0.2;

    /// <summary>The guide with <see cref="KeyPoint.ClaimStems"/> filled where there are no term groups.</summary>
    /// <remarks>
    /// A stem weighs ln(1 + N / n), where n of the guide's N passages have it (Spärck Jones 1972, smoothed); function words weigh nothing
    /// unless the claim has no others.
    /// </remarks>
    public static StudyGuide Weigh(StudyGuide guide)
    {
        var passages = Passages(guide).Select(Stems).ToList();
        var frequencies = passages.SelectMany(stems => stems).CountBy(stem => stem).ToDictionary();
        return guide with { Units = [.. guide.Units.Select(unit => unit with { Topics = [.. unit.Topics.Select(WeighTopic)] })] };

        Topic WeighTopic(Topic topic) => topic with { Questions = [.. topic.Questions.Select(WeighQuestion)] };

        Question WeighQuestion(Question question) =>
            question with { KeyPoints = [.. question.KeyPoints.Select(point => WeighPoint(point, Stems(question.Prompt.Text)))] };

        KeyPoint WeighPoint(KeyPoint point, HashSet<string> inQuestion) => point.TermGroups.Count > 0
            ? point
            : point with { ClaimStems = Shares(point.Claim.Text, stem => Rarity(stem) * (inQuestion.Contains(stem) ? InQuestion : 1)) };

        double Rarity(string stem) => Math.Log(1 + ((double)passages.Count / frequencies.GetValueOrDefault(stem, 1)));
    }

    /// <summary>Each text that says one thing.</summary>
    private static IEnumerable<string> Passages(StudyGuide guide) =>
        guide.Topics.SelectMany(Passages).Concat(guide.Glossary.Select(entry => entry.Definition.Text));

    private static IEnumerable<string> Passages(Topic topic) =>
    [
        topic.Definition.Text,
        .. topic.Facts.Select(fact => fact.Text.Text),
        .. topic.Events.Select(happening => happening.Text.Text),
        .. topic.Questions.SelectMany(question => question.KeyPoints.Select(point => point.Claim.Text).Append(question.ModelAnswer.Text)),
        .. topic.RelatedTerms.Select(term => term.Definition.Text),
    ];

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
