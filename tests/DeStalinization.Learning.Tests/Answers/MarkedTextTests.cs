using CsCheck;
using DeStalinization.Learning.Answers;

namespace DeStalinization.Learning.Tests.Answers;

public sealed class MarkedTextTests
{
    [Fact]
    public void Spans_that_overlap_or_touch_become_one_mark()
    {
        var pieces = MarkedText.Pieces("Stalin was condemned", [new(11, 9), new(0, 6), new(3, 3), new(6, 4)]);
        Assert.Equal([new("Stalin was", true), new(" ", false), new("condemned", true)], pieces);
    }

    [Fact]
    public void The_pieces_put_together_are_the_text() =>
        Gen.Select(Gen.String, Gen.Int[0, 50].Select(Gen.Int[0, 20]).Array).Sample((text, spans) =>
        {
            var inside = spans.Where(span => span.Item1 + span.Item2 <= text.Length).Select(span => new AnswerSpan(span.Item1, span.Item2));
            return string.Concat(MarkedText.Pieces(text, inside).Select(piece => piece.Text)) == text;
        });
}
