using DeStalinization.Learning.Scheduling;

namespace DeStalinization.Learning.Answers;

/// <summary>The rating that is preselected for a learner, from the key points she ticked. She has the last word.</summary>
public static class RatingSuggestion
{
    /// <summary>All ticked: good; at least half of them: hard; fewer, or a question without points: again.</summary>
    public static Rating From(int ticked, int points) => (ticked, points) switch
    {
        (_, <= 0) => Rating.Again,
        _ when ticked >= points => Rating.Good,
        _ when ticked * 2 >= points => Rating.Hard,
        _ => Rating.Again,
    };
}
