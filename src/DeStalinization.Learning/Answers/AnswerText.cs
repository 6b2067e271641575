namespace DeStalinization.Learning.Answers;

/// <summary>An answer read with a question's lexicon.</summary>
internal sealed class AnswerText
{
    /// <summary>From this one on, words in a row that the question has too are a copy; the first few only name the subject.</summary>
    private const int CopyFrom = 4;

    private readonly List<AnswerWord> words;

    public AnswerText(QuestionPatterns question, string answer)
    {
        var tokens = Tokenizer.Tokenize(answer);
        Meanings = [.. tokens.Select(question.Lexicon.Read)];
        RunsWithPrompt = SharedRuns.LengthsEndingAt(Meanings, question.Prompt);
        words = new(tokens.Count);
        var content = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var joined = i + 1 < tokens.Count ? question.Lexicon.ReadJoined(tokens[i], tokens[i + 1]) : Lexicon.Unknown;
            words.Add(new(tokens[i], Meanings[i], joined, RunsWithPrompt[i] >= CopyFrom, content));
            content += FunctionWords.Contains(tokens[i].Word) ? 0 : 1;
        }
    }

    public IReadOnlyList<AnswerWord> Words => words;

    public int[] Meanings { get; }

    /// <summary>For each word the length of the run ending there that the question has too.</summary>
    public int[] RunsWithPrompt { get; }

    /// <summary>The first place where something is said in the answerer's own words; -1 when nowhere.</summary>
    public int IndexOf(int meaning) => words.FindIndex(word => word.Meaning == meaning && !word.IsCopied);

    /// <summary>Runs of words, each from its first to its last, as spans in order; those that overlap become one.</summary>
    public List<AnswerSpan> Spans(IEnumerable<(int First, int Last)> runs)
    {
        var spans = new List<AnswerSpan>();
        foreach (var span in runs.Select(run => Span(run.First, run.Last)).OrderBy(span => span.Start).ThenBy(span => span.Length))
        {
            var last = spans.LastOrDefault();
            if (span.Start >= last.Start + last.Length)
                spans.Add(span);
            else
                spans[^1] = last with { Length = Math.Max(last.Length, span.Start + span.Length - last.Start) };
        }
        return spans;
    }

    /// <summary>From one word to another, both taken in.</summary>
    private AnswerSpan Span(int first, int last) => new(words[first].Token.Start, words[last].Token.End - words[first].Token.Start);
}
