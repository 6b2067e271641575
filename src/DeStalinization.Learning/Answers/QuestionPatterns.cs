using DeStalinization.Learning.Guide;

namespace DeStalinization.Learning.Answers;

/// <summary>A question made ready for reading answers: its words numbered, its term groups parted into phrases.</summary>
internal sealed class QuestionPatterns
{
    public QuestionPatterns(Question question)
    {
        Points = [.. question.KeyPoints.Select(Pattern)];
        Prompt = Learn(question.Prompt.Text);
        ModelAnswer = Learn(question.ModelAnswer.Text);
        foreach (var text in question.KeyPoints.Select(point => point.Claim).Concat(question.Hints))
            Learn(text.Text);
    }

    public Lexicon Lexicon { get; } = new();

    public IReadOnlyList<PointPattern> Points { get; }

    /// <summary>The numbers of the question's words, in order.</summary>
    public int[] Prompt { get; }

    public int[] ModelAnswer { get; }

    private PointPattern Pattern(KeyPoint point) => new(
        point,
        [.. point.TermGroups.Select(group => group.Alternatives.SelectMany(Phrases).ToArray())],
        [.. from weighted in point.ClaimStems select (Lexicon.Want(weighted.Stem, weighted.Stem), weighted.Weight)]);

    /// <summary>The alternative word by word; and for each two of its words that stand side by side, with those two written as one.</summary>
    private IEnumerable<Phrase> Phrases(string alternative)
    {
        var tokens = Tokenizer.Tokenize(alternative);
        tokens.RemoveAll(token => tokens.Exists(larger => larger.Start == token.Start && larger.End > token.End));
        var words = tokens.Select(token => token.Word).ToList();
        if (words.Count == 0)
            yield break;
        yield return Phrase(words);
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (IsContent(words[i]) && IsContent(words[i + 1]))
                yield return Phrase([.. words[..i], words[i] + words[i + 1], .. words[(i + 2)..]]);
        }
    }

    private Phrase Phrase(List<string> words)
    {
        var content = words.Where(IsContent).ToList();
        var asked = (content.Count > 0 ? content : words).Take(Answers.Phrase.LongestPhrase);
        return new([.. asked.Select(word => Lexicon.Want(word, Stemmer.Stem(word)))]);
    }

    private static bool IsContent(string word) => !FunctionWords.Contains(word);

    private int[] Learn(string text) => [.. Tokenizer.Tokenize(text).Select(token => Lexicon.Learn(token.Stem))];
}

/// <summary>What is looked for to find one key point in an answer.</summary>
/// <param name="Groups">For each term group the phrases any one of which will do.</param>
/// <param name="Claim">For a point without groups: the numbers of its claim's words with their shares of the claim.</param>
internal sealed record PointPattern(KeyPoint Point, Phrase[][] Groups, (int Meaning, double Weight)[] Claim);
