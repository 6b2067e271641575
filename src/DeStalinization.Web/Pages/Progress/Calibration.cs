using DeStalinization.Learning.Guide;
using DeStalinization.Web.Store.Learners;

namespace DeStalinization.Web.Pages.Progress;

/// <summary>How often she was right when she guessed, was fairly sure or certain. Only the first answer to a card in a sitting counts: the next has seen the first's feedback.</summary>
public sealed record Calibration(IReadOnlyList<SureView> Levels)
{
    public static Calibration Of(IEnumerable<RatedAnswer> answers)
    {
        var first = answers
            .GroupBy(answer => (answer.Card.Key, answer.Sitting))
            .Select(asked => asked.MinBy(answer => answer.AnsweredAt)!)
            .ToLookup(answer => answer.Confidence);
        return new Calibration([.. Enum.GetValues<Confidence>().Select(level => new SureView(level, first[level].Count(), first[level].Count(answer => answer.IsRight)))]);
    }

    public int Answers => Levels.Sum(level => level.Answers);

    public Chart Chart => new(
        "calibration",
        [],
        ChartKind.Bar,
        "You said",
        "Right, per cent",
        ["Right"],
        [.. Levels.Select(level => new ChartRow($"{level.Level} ({level.Answers})", [level.Answers == 0 ? null : Math.Round(100.0 * level.Right / level.Answers)]))],
        Caption);

    private static RichText Caption { get; } = Plain("How often an answer had every point, by how sure you were. In brackets stands the number of answers; the first to a card in each sitting counts.");

    private static RichText Plain(string text) => new(text, text);
}

/// <param name="Right">How many of the answers missed nothing.</param>
public sealed record SureView(Confidence Level, int Answers, int Right);
