using DeStalinization.Content.Tests.Labelled;

namespace DeStalinization.Benchmarks;

/// <summary>How well the answer checker agrees with the reader of the labelled answers.</summary>
internal static class CheckerFigures
{
    public static void Print(TextWriter output)
    {
        Print(output, "all", Judgement.All);
        Print(output, "tuned on", [.. Judgement.All.Where(judgement => !judgement.Answer.IsHeldOut)]);
        Print(output, "held out", [.. Judgement.All.Where(judgement => judgement.Answer.IsHeldOut)]);
    }

    private static void Print(TextWriter output, string name, IReadOnlyList<Judgement> judgements)
    {
        output.WriteLine($"{name}, {judgements.Count} judgements");
        output.WriteLine($"  ticks:              {Tally.Of(judgements)}");
        output.WriteLine($"  ticks without flag: {Tally.Of(judgements, judgement => judgement.IsTicked && judgement.Found.Negations.Count == 0)}");
    }
}
