using DeStalinization.Web.Store.Learners;

namespace DeStalinization.Web.Pages.SelfCheck;

/// <summary>What the form of a question sends.</summary>
public sealed class AnswerInput
{
    public const int MaxLength = 10_000;

    /// <summary>The attempt's id, made with the form.</summary>
    public Guid Attempt { get; set; }

    /// <summary>The token that somebody without one is given with her first answer; it comes with the form so that sending it again names the same learner.</summary>
    public string? Newcomer { get; set; }

    public string? Answer { get; set; }

    public Confidence? Confidence { get; set; }

    /// <summary>She asked, with her first answer, to be remembered on this device.</summary>
    public bool Keep { get; set; }

    /// <summary>She pressed “I don't know”.</summary>
    public bool Skip { get; set; }

    /// <summary>What the learner has to change; null when the answer can be saved.</summary>
    public string? Fault => Answer switch
    {
        { Length: > MaxLength } => $"Your answer has {Answer.Length:N0} characters; shorten it to {MaxLength:N0}. All of it is still in the box.",
        _ when Skip || !string.IsNullOrWhiteSpace(Answer) => null,
        _ => "Write an answer first, or press “I don’t know”.",
    };
}
