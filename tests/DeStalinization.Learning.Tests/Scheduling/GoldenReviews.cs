using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using DeStalinization.Learning.Scheduling;

namespace DeStalinization.Learning.Tests.Scheduling;

/// <summary>Reads the reviews that ts-fsrs made; make.mjs beside the file says what its lines are.</summary>
internal static class GoldenReviews
{
    public sealed record Review(int Line, bool IsFirst, int Options, DateTimeOffset At, Rating Rating, CardState Expected);

    private static readonly JsonSerializerOptions SnakeCase = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static List<SchedulerOptions> Options() =>
        [.. Lines().Where(line => line.StartsWith("o\t", StringComparison.Ordinal)).Select(line => ToOptions(line[2..]))];

    public static IEnumerable<Review> Reviews()
    {
        var at = DateTimeOffset.MinValue;
        var first = true;
        foreach (var (index, line) in Lines().Index())
        {
            var cells = line.Split('\t');
            if (cells[0] == "s")
            {
                at = DateTimeOffset.FromUnixTimeMilliseconds(Whole(cells[1]));
                first = true;
            }
            else if (char.IsAsciiDigit(line[0]))
            {
                at = at.AddMilliseconds(Whole(cells[1]));
                yield return new(index + 1, first, (int)Whole(cells[0]), at, (Rating)Whole(cells[2]), ToState(cells, at));
                first = false;
            }
        }
    }

    private static IEnumerable<string> Lines()
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Golden", "fsrs", "fsrs.tsv.gz"));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    private static SchedulerOptions ToOptions(string json)
    {
        var settings = JsonSerializer.Deserialize<Settings>(json, SnakeCase)!;
        return new()
        {
            Weights = settings.W,
            DesiredRetention = settings.RequestRetention,
            MaximumInterval = settings.MaximumInterval,
            EnableShortTerm = settings.EnableShortTerm,
            LearningSteps = [.. settings.LearningSteps.Select(ToStep)],
            RelearningSteps = [.. settings.RelearningSteps.Select(ToStep)],
        };
    }

    private static TimeSpan ToStep(string step) => Whole(step[..^1]) * (step[^1] switch
    {
        'm' => TimeSpan.FromMinutes(1),
        'h' => TimeSpan.FromHours(1),
        'd' => TimeSpan.FromDays(1),
        var unit => throw new FormatException($"A step in {unit}"),
    });

    private static CardState ToState(string[] cells, DateTimeOffset at) => new(
        Stability: double.Parse(cells[3], CultureInfo.InvariantCulture),
        Difficulty: double.Parse(cells[4], CultureInfo.InvariantCulture),
        Due: at.AddMilliseconds(Whole(cells[5])),
        Phase: (CardPhase)Whole(cells[6]),
        ScheduledDays: (int)Whole(cells[7]),
        LearningStep: (int)Whole(cells[8]),
        Repetitions: (int)Whole(cells[9]),
        Lapses: (int)Whole(cells[10]),
        LastReview: at);

    private static long Whole(string number) => long.Parse(number, CultureInfo.InvariantCulture);

    private sealed record Settings(
        double[] W, double RequestRetention, int MaximumInterval, bool EnableShortTerm, string[] LearningSteps, string[] RelearningSteps);
}
