namespace DeStalinization.Learning.Answers;

/// <summary>A run of text that is marked as a whole or not at all.</summary>
public readonly record struct TextPiece(string Text, bool IsMarked);

/// <summary>A text cut into marked and unmarked runs, so that each can be escaped before it is shown.</summary>
public static class MarkedText
{
    /// <summary>The pieces put together are the text. Spans may overlap and come in any order.</summary>
    public static IEnumerable<TextPiece> Pieces(string text, IEnumerable<AnswerSpan> spans)
    {
        var at = 0;
        foreach (var (start, end) in Merged(spans))
        {
            if (start > at)
                yield return new TextPiece(text[at..start], false);
            yield return new TextPiece(text[start..end], true);
            at = end;
        }
        if (at < text.Length)
            yield return new TextPiece(text[at..], false);
    }

    private static IEnumerable<(int Start, int End)> Merged(IEnumerable<AnswerSpan> spans)
    {
        (int Start, int End)? open = null;
        foreach (var span in spans.Where(span => span.Length > 0).OrderBy(span => span.Start))
        {
            var end = span.Start + span.Length;
            if (open is { } run && span.Start <= run.End)
            {
                open = (run.Start, Math.Max(run.End, end));
                continue;
            }
            if (open is { } finished)
                yield return finished;
            open = (span.Start, end);
        }
        if (open is { } last)
            yield return last;
    }
}
