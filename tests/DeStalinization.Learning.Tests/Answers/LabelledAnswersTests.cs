using DeStalinization.Learning.Answers;

namespace DeStalinization.Learning.Tests.Answers;

public sealed class LabelledAnswersTests
{
    private static readonly string[][] Rows =
    [
        .. from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Answers", "LabelledAnswers.md"))
           where line.StartsWith('|')
           select line.Trim('|').Split('|', StringSplitOptions.TrimEntries) into cells
           where LabelledQuestions.All.ContainsKey(cells[0])
           select cells,
    ];

    public static IEnumerable<object[]> Judged() => Rows.Where(cells => cells.Length == 4);

    public static IEnumerable<object[]> Misread() => Rows.Where(cells => cells.Length == 5).Select(cells => cells[..4]);

    [Theory]
    [MemberData(nameof(Judged))]
    public void An_answer_mentions_what_a_reader_finds_in_it(string question, string point, string mentioned, string answer) =>
        Assert.Equal(mentioned, Mentioned(question, point, answer));

    [Theory]
    [MemberData(nameof(Misread))]
    public void A_known_misreading_is_listed_only_while_it_lasts(string question, string point, string mentioned, string answer) =>
        Assert.Equal(mentioned, Mentioned(question, point, answer));

    [Fact]
    public void At_least_60_answers_are_labelled() => Assert.InRange(Judged().Count(), 60, 1000);

    [Fact]
    public void A_model_answer_mentions_its_points_and_a_question_pasted_back_none()
    {
        Assert.All(LabelledQuestions.All.Values, question =>
        {
            Assert.Equal(question.KeyPoints.Count, AnswerChecker.Check(question, question.ModelAnswer.Text).Mentioned);
            Assert.Equal(0, AnswerChecker.Check(question, question.Prompt.Text).Mentioned);
        });
    }

    private static string Mentioned(string question, string point, string answer)
    {
        var feedback = AnswerChecker.Check(LabelledQuestions.All[question], answer).Points.Single(found => found.PointId == point);
        return feedback.Coverage == Coverage.Mentioned ? "yes" : feedback.Coverage == Coverage.Partly ? "partly" : "no";
    }
}
