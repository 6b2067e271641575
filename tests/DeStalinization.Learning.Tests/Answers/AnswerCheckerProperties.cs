using CsCheck;
using DeStalinization.Learning.Answers;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Learning.Tests.Answers;

/// <summary>What holds for any answer at all.</summary>
public sealed class AnswerCheckerProperties
{
    private static readonly Question Question = Ask.Question(
        "How did the Secret Speech contribute to de-Stalinization?",
        "It condemned Stalin, and two hundred thousand prisoners were released.",
        Ask.Point("broke-silence", "condemned | denounced", "Stalin | cult of personality | twenty-second Congress"),
        Ask.Point("releases", "released | set free", "prisoners | two hundred thousand | labour camps"),
        Ask.Claim("hard-liners", "Hardliners resisted", new("hardlin", 0.6), new("resist", 0.4)));

    private static readonly string[] Pieces =
    [
        "condemned", "denounced", "Stalin", "Stallin’s", "cult", "of", "personality", "twenty", "second", "Congress", "XXII", "not", "never", "the",
        "Secret", "Speech", "contribute", "to", "de-Stalinization", "de", "How", "did", "released", "set", "free", "two", "hundred", "thousand",
        "prisoners", "labour", "camps", "camp's", "hard", "liners", "hard-liners", "resisted", ".", ",", "\n", "😀", "𝔘𝔫", "e\u0301", "\u0301", "\0",
        "\uD83D", "\uDE00", "U.S.S.R.", "1,355", "1.", "'", "'s", "’’", "-", "\u00AD", "\u200D", "ﬃ", "İ", "ß", "Хрущёв", "赫鲁晓夫", "ﷺ", "",
    ];

    private static readonly Gen<string> Words =
        Gen.Select(Any(Pieces), Any(" ", " ", " ", "", "-", "\t"), (piece, gap) => piece + gap).Array[0, 60].Select(string.Concat);

    private static readonly Gen<string> Answers = Gen.OneOf(Words, Words, Gen.Char.Array[0, 300].Select(string.Concat));

    [Fact]
    public void Every_span_lies_in_the_answer_after_the_one_before_it() => Answers.Sample(answer =>
    {
        foreach (var point in AnswerChecker.Check(Question, answer).Points)
        {
            AssertInOrder(point.Spans, answer.Length);
            AssertInOrder(point.Negations, answer.Length);
            Assert.Equal(point.Coverage == Coverage.NotFound, point.Spans.Count == 0 || (point.Met.Count == 0 && point.PointId != "hard-liners"));
        }
    });

    [Fact]
    public void No_span_parts_a_letter_from_its_other_half_or_its_accent() => Answers.Sample(answer =>
    {
        foreach (var span in AnswerChecker.Check(Question, answer).Points.SelectMany(point => point.Spans))
        {
            var end = span.Start + span.Length;
            Assert.False(char.IsLowSurrogate(answer[span.Start]) && span.Start > 0 && char.IsHighSurrogate(answer[span.Start - 1]));
            Assert.False(end < answer.Length && char.IsSurrogatePair(answer[end - 1], answer[end]));
            Assert.False(end < answer.Length && answer[end] == '\u0301');
        }
    });

    [Fact]
    public void The_same_answer_gets_the_same_feedback() => Answers.Sample(answer =>
        Assert.Equivalent(AnswerChecker.Check(Question, answer), AnswerChecker.Check(Question, answer), strict: true), iter: 20);

    [Fact]
    public void Words_added_at_the_end_take_no_point_away() => Gen.Select(Answers, Words).Sample((answer, more) =>
    {
        var before = AnswerChecker.Check(Question, answer).Points;
        var after = AnswerChecker.Check(Question, $"{answer} {more}").Points;
        Assert.All(before.Zip(after), pair => Assert.True(pair.Second.Coverage >= pair.First.Coverage));
    });

    [Fact]
    public void An_answer_of_ten_thousand_characters_is_read_to_its_end()
    {
        var answer = string.Concat(Enumerable.Repeat("the cult 😀 ", 830)) + "Stalin denounced";

        Assert.Equal(Coverage.Mentioned, AnswerChecker.Check(Question, answer).Points[0].Coverage);
        Assert.Equal(Coverage.NotFound, AnswerChecker.Check(Question, new string('a', 10_000)).Points[0].Coverage);
    }

    [Fact]
    public void An_answer_of_200_words_takes_less_than_100_kilobytes()
    {
        var question = LabelledQuestions.All["speech"];
        var answer = string.Concat(Enumerable.Repeat("Kruschev condemned the crimes that Stalin had comitted, and prisoners were released. ", 17));
        AnswerChecker.Check(question, answer);
        var before = GC.GetAllocatedBytesForCurrentThread();
        AnswerChecker.Check(question, answer);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 100_000);
    }

    private static Gen<string> Any(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static void AssertInOrder(IReadOnlyList<AnswerSpan> spans, int length)
    {
        var end = 0;
        foreach (var span in spans)
        {
            Assert.InRange(span.Start, end, length - 1);
            Assert.InRange(span.Length, 1, length - span.Start);
            end = span.Start + span.Length;
        }
    }
}
