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
        var (isDenied, denials) = (Negation.IsIn(question.Prompt.Text), Denials(question));
        Points = [.. Points.Select(point => point with { ExpectsNegation = isDenied || ExpectsNegation(point, denials) })];
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

    /// <summary>The model answer and the accepted samples, as far as anything is denied in them at all, with the points that each is to mention; none means all.</summary>
    private List<(AnswerText Text, IReadOnlyList<string> PointIds)> Denials(Question question) =>
    [
        .. from sample in question.Accepted.Prepend(new SampleAnswer(question.ModelAnswer.Text, []))
           where Negation.IsIn(sample.Text)
           select (new AnswerText(this, sample.Text), sample.PointIds),
    ];

    /// <summary>Whether the author herself denies what is looked for: in the claim, the term groups, the model answer or an accepted sample.</summary>
    private static bool ExpectsNegation(PointPattern pattern, List<(AnswerText Text, IReadOnlyList<string> PointIds)> denials)
    {
        var point = pattern.Point;
        return Negation.IsIn(point.Claim.Text)
            || point.TermGroups.Any(group => group.Alternatives.Any(Negation.IsIn))
            || denials.Where(sample => sample.PointIds.Count == 0 || sample.PointIds.Contains(point.Id))
                .Any(sample => GroupEvidence.Find(pattern.Groups, sample.Text.Words).Any(piece => piece.Negation is not null));
    }

    /// <summary>
    /// The alternative word by word; and, for each two of its words that stand side by side, with those two as one. A date also with its parts
    /// in their other orders, and <c>not</c> also as <c>never</c>.
    /// </summary>
    private IEnumerable<Phrase> Phrases(string alternative)
    {
        var tokens = Tokenizer.Tokenize(alternative, isOfGuide: true);
        for (var i = tokens.Count - 1; i > 0; i--)
            i -= tokens.RemoveAll(token => token.Start >= tokens[i].Start && token.End < tokens[i].End);
        return tokens.Count == 0 ? [] : OtherWordings.Of(tokens).SelectMany(Phrases);
    }

    private IEnumerable<Phrase> Phrases(List<Token> tokens)
    {
        var isContent = tokens.Count(IsContent) switch
        {
            0 => _ => true,
            1 => token => IsContent(token) || FunctionWords.IsNeededBesideOne(token.Word),
            _ => new Predicate<Token>(IsContent),
        };
        yield return new(WantAll(tokens.FindAll(isContent)));
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            var (before, after) = (tokens[..i].FindAll(isContent), tokens[(i + 2)..].FindAll(isContent));
            if (IsContent(tokens[i]) && IsContent(tokens[i + 1]))
                yield return new(WantAll([.. before, Joined(tokens[i], tokens[i + 1]), .. after]));
        }
    }

    private int[] WantAll(List<Token> tokens) =>
        [.. tokens.Take(Phrase.LongestPhrase).Select(token => Lexicon.Want(token.Word, token.Stem))];

    private static Token Joined(Token first, Token second)
    {
        var word = first.Word + second.Word;
        return first with { End = second.End, Word = word, Stem = Stemmer.Stem(word) };
    }

    private static bool IsContent(Token token) => !FunctionWords.Contains(token.Word);

    private int[] Learn(string text) => [.. Tokenizer.Tokenize(text, isOfGuide: true).Select(token => Lexicon.Learn(token.Stem))];
}

/// <summary>What is looked for to find one key point in an answer.</summary>
/// <param name="Groups">For each term group the phrases any one of which will do.</param>
/// <param name="Claim">For a point without groups: the numbers of its claim's words with their shares of the claim.</param>
/// <param name="ExpectsNegation">The point is one that is made by saying that something is not so.</param>
internal sealed record PointPattern(KeyPoint Point, Phrase[][] Groups, (int Meaning, double Weight)[] Claim, bool ExpectsNegation = false);
