using DeStalinization.Learning.Scheduling;

namespace DeStalinization.Web.Pages.Review;

/// <summary>What the form of the feedback sends.</summary>
public sealed class RatingInput
{
    public Rating? Rating { get; set; }

    /// <summary>Ids of the points that the learner says she made.</summary>
    public List<string> Ticked { get; set; } = [];
}
