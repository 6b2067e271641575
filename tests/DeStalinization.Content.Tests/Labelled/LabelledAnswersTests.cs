using DeStalinization.Content.Tests.Support;
using DeStalinization.Learning.Answers;

namespace DeStalinization.Content.Tests.Labelled;

/// <summary>How often the tick that a learner finds set is the one that a reader would set.</summary>
public sealed class LabelledAnswersTests
{
    [Fact]
    public void At_least_300_judgements_over_a_dozen_questions_are_made()
    {
        Assert.InRange(Judgement.All.Count, 300, 10_000);
        Assert.InRange(LabelledAnswer.All.DistinctBy(answer => answer.Card).Count(), 12, 1000);
    }

    [Fact]
    public void Every_point_of_a_labelled_question_is_judged_once() => Assert.All(LabelledAnswer.All, answer =>
    {
        var questions = Course.Guide.Topics.SelectMany(topic => topic.Questions, (topic, question) => (Card: $"{topic.Slug}#{question.Id}", question.KeyPoints));
        var points = questions.Single(question => question.Card == answer.Card).KeyPoints.Select(point => point.Id);

        Assert.Equal(points.Order(), answer.Made.Concat(answer.NotMade).Order());
    });

    /// <remarks>
    /// Reached: precision 0.870, recall 0.916, false accepts 0.115, false rejects 0.084 of 336 judgements; with the checker as it was before any
    /// tuning 0.844, 0.916, 0.143 and 0.084. Term groups move these figures too, by up to 0.03 so far: hence the room below.
    /// </remarks>
    [Fact]
    public void The_ticks_agree_with_the_reader()
    {
        var judgements = Judgement.All.Where(judgement => !judgement.Answer.IsHeldOut).ToList();

        AssertWithin(Tally.Of(judgements), precision: 0.85, recall: 0.90, falseAccepts: 0.14, falseRejects: 0.10, Misread(judgements));
    }

    /// <summary>What these answers say is not shown when this fails, so that nobody tunes the checker on them.</summary>
    /// <remarks>
    /// Reached: precision 0.818, recall 0.863, false accepts 0.161, false rejects 0.137 of 160 judgements; with the checker as it was before any
    /// tuning 0.808, 0.863, 0.172 and 0.137.
    /// </remarks>
    [Fact]
    public void They_agree_too_on_questions_that_the_checker_was_not_tuned_on()
    {
        var judgements = Judgement.All.Where(judgement => judgement.Answer.IsHeldOut).ToList();

        AssertWithin(
            Tally.Of(judgements),
            precision: 0.80,
            recall: 0.85,
            falseAccepts: 0.18,
            falseRejects: 0.15,
            judgements.Count(judgement => judgement.IsMisread) + " are misread");
    }

    [Fact]
    public void The_figures_that_the_site_states_are_those_of_the_questions_held_out()
    {
        var judgements = Judgement.All.Where(judgement => judgement.Answer.IsHeldOut).ToList();
        var (stated, measured) = (CheckerFigures.Measured, Tally.Of(judgements));
        Assert.Equal(judgements.Count, stated.Pairs);
        Assert.Equal(measured.Precision, stated.Precision, 0.02);
        Assert.Equal(measured.Recall, stated.Recall, 0.02);
        Assert.Equal(measured.FalseAccepts, stated.FalseAccepts, 0.02);
    }

    private static string Misread(IEnumerable<Judgement> judgements) =>
        string.Join('\n', judgements.Where(judgement => judgement.IsMisread).Select(judgement => $"{judgement.Name}: {judgement.Answer.Text}"));

    private static void AssertWithin(Tally tally, double precision, double recall, double falseAccepts, double falseRejects, string misread) => Assert.True(
        tally.Precision >= precision && tally.Recall >= recall && tally.FalseAccepts <= falseAccepts && tally.FalseRejects <= falseRejects,
        $"{tally}\n{misread}");
}
