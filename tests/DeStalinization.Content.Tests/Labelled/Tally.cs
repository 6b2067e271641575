using System.Globalization;

namespace DeStalinization.Content.Tests.Labelled;

/// <summary>How well the checker agrees with the reader. All figures are shares, 0 to 1.</summary>
internal sealed record Tally(int RightlyTicked, int WronglyTicked, int RightlyLeft, int WronglyLeft)
{
    /// <summary>Of the ticks, those that are right.</summary>
    internal double Precision => (double)RightlyTicked / (RightlyTicked + WronglyTicked);

    /// <summary>Of the points that were made, those that are ticked.</summary>
    internal double Recall => 1 - FalseRejects;

    /// <summary>Of the points that were not made, those that are ticked.</summary>
    internal double FalseAccepts => (double)WronglyTicked / (WronglyTicked + RightlyLeft);

    /// <summary>Of the points that were made, those that are not ticked.</summary>
    internal double FalseRejects => (double)WronglyLeft / (WronglyLeft + RightlyTicked);

    internal static Tally Of(IEnumerable<Judgement> judgements) => Of(judgements, judgement => judgement.IsTicked);

    internal static Tally Of(IEnumerable<Judgement> judgements, Func<Judgement, bool> isTicked)
    {
        var counts = judgements.CountBy(judgement => (isTicked(judgement), judgement.IsMade)).ToDictionary();
        return new(Count(true, true), Count(true, false), Count(false, false), Count(false, true));

        int Count(bool ticked, bool made) => counts.GetValueOrDefault((ticked, made));
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"precision {Precision:0.000}, recall {Recall:0.000}, false accepts {FalseAccepts:0.000} ({WronglyTicked}), false rejects {FalseRejects:0.000} ({WronglyLeft})");
}
