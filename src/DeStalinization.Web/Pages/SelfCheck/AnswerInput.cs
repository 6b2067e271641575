using DeStalinization.Learning.Cards;
using DeStalinization.Web.Store.Learners;

namespace DeStalinization.Web.Pages.SelfCheck;

/// <summary>What the form of a card sends. Which of its fields are there depends on the kind of card.</summary>
public sealed class AnswerInput
{
    public const int MaxLength = 10_000;

    /// <summary>The attempt's id, made with the form.</summary>
    public Guid Attempt { get; set; }

    /// <summary>The token that somebody without one is given with her first answer; it comes with the form so that sending it again names the same learner.</summary>
    public string? Newcomer { get; set; }

    /// <summary>What was typed, or the reason for a verdict.</summary>
    public string? Answer { get; set; }

    /// <summary>What was filled in, in the order of the gaps.</summary>
    public List<string?> Blanks { get; set; } = [];

    /// <summary>The ids of events as they stand now; null for a field that came empty, which the form never sends.</summary>
    public List<string?> Order { get; set; } = [];

    /// <summary>The event to be moved up by one; null when the form is to be checked.</summary>
    public string? Up { get; set; }

    /// <summary>The event to be moved down by one.</summary>
    public string? Down { get; set; }

    /// <summary>The choice of a definition, or of true and false.</summary>
    public string? Choice { get; set; }

    public Confidence? Confidence { get; set; }

    /// <summary>She asked, with her first answer, to be remembered on this device.</summary>
    public bool Keep { get; set; }

    /// <summary>She pressed “I don't know”.</summary>
    public bool Skip { get; set; }

    /// <summary>In the form of <see cref="CardAnswer"/>; empty when nothing was answered. Without NULs: nobody types one, and PostgreSQL takes no text that has one.</summary>
    public string Text(StudyCard card) => Written(card).Replace("\0", "", StringComparison.Ordinal);

    private string Written(StudyCard card) => card switch
    {
        GapCard when Blanks.TrueForAll(string.IsNullOrWhiteSpace) => "",
        GapCard => CardAnswer.OfBlanks(Blanks),
        OrderCard => Skip ? "" : CardAnswer.OfOrder(Order.OfType<string>()),
        MisconceptionCard => Choice is CardAnswer.True or CardAnswer.False ? CardAnswer.OfVerdict(Choice == CardAnswer.True, Answer) : "",
        TermCard { IsReversed: true } => Choice ?? "",
        _ => string.IsNullOrWhiteSpace(Answer) ? "" : Answer,
    };

    /// <summary>What the learner has to change; null when the answer can be saved.</summary>
    public string? Fault(StudyCard card) => Text(card) switch
    {
        { Length: > MaxLength } text => $"Your answer has {text.Length:N0} characters; shorten it to {MaxLength:N0}. All of it is still in the box.",
        "" when !Skip => card is MisconceptionCard or TermCard { IsReversed: true }
            ? "Choose an answer first, or press “I don’t know”."
            : "Write an answer first, or press “I don’t know”.",
        _ => null,
    };
}
