using System.Globalization;
using System.Text;

namespace DeStalinization.Benchmarks.Guides;

/// <summary>One topic of a made guide: the same for the same number, whatever the size of the guide but for where its links lead.</summary>
/// <param name="topics">How many the guide has.</param>
/// <param name="version">Another one says the same in other words, under the same names.</param>
internal sealed class MadeTopic(MadeWords words, int number, int topics, int version = 1)
{
    public const int Sources = 400;
    public const int Terms = 300;

    private const int Questions = 4;
    private const int Facts = 5;

    private readonly Random random = new(HashCode(number, version));
    private readonly StringBuilder text = new();

    public string Title => TitleOf(words, number);

    public string Slug => SlugOf(words, number);

    public static string SlugOf(MadeWords words, int number) => TitleOf(words, number).ToLowerInvariant().Replace(' ', '-');

    public static string SourceId(int number) => $"source-{number}";

    public static string TermId(int number) => $"term-{number}";

    // Two words that no other number has together.
    public static string TitleOf(MadeWords words, int number)
    {
        const int firsts = 5003, step = 17;
        return $"{Capital(words[2000 + (number % firsts)])} {words[9000 + (number / firsts * step) + (number % step)]}";
    }

    public string Write()
    {
        var year = 1700 + (number % 250);
        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: {Title}\nsummary: {Sentence(14)}\ndates: {year}/{year + 9}\nreviewed: 2026-11-23\n---\n\n");
        text.Append("## Definition\n\n");
        for (var paragraph = 0; paragraph < 2; paragraph++)
            text.Append(CultureInfo.InvariantCulture, $"{Sentence(14)} {Sentence(10)} {Link()} {Sentence(12)} {Citation()}\n\n");
        text.Append("## Key facts\n\n");
        for (var fact = 0; fact < Facts; fact++)
            text.Append(CultureInfo.InvariantCulture, $"- {Sentence(9)[..^1]} **{words.Telling(random)} {words.Telling(random)}** {Phrase(8)} {Citation()} {{#fact-{fact}}}\n");
        text.Append("\n## Timeline\n\n");
        for (var happened = 0; happened < 3; happened++)
            text.Append(CultureInfo.InvariantCulture, $"{year + (happened * 3)}\n:   {Sentence(12)} {{#event-{happened}}}\n\n");
        text.Append("## Review questions\n\n");
        for (var question = 0; question < Questions; question++)
            WriteQuestion(question);
        text.Append("## Misconceptions\n\n");
        text.Append(CultureInfo.InvariantCulture, $"- {Sentence(10)} :: {Sentence(14)}\n\n## Related terms\n\n");
        foreach (var other in Others())
            text.Append(CultureInfo.InvariantCulture, $"[{TitleOf(words, other)}]({SlugOf(words, other)}.md)\n:   {Sentence(13)}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"[{TermTitle(words, number % Terms)}](../glossary.md#{TermId(number % Terms)})\n:   {Sentence(11)}\n");
        return text.ToString();
    }

    public static string TermTitle(MadeWords words, int number) => $"{Capital(words[1200 + number])} {words[7500 + number]}";

    private void WriteQuestion(int question)
    {
        var points = Enumerable.Range(0, 3).Select(_ => new Point(Phrase(4), words.Telling(random), words.Telling(random), Phrase(3))).ToList();
        text.Append(CultureInfo.InvariantCulture, $"### How did {Phrase(4)} in {Title}? {{#question-{question}}}\n\n");
        foreach (var point in points)
            text.Append(CultureInfo.InvariantCulture, $"{point.Claim}. ");
        text.Append("\n\n#### Key points\n\n");
        foreach (var (index, point) in points.Index())
        {
            text.Append(CultureInfo.InvariantCulture, $"- {point.Claim} {{#point-{question}-{index} fact=fact-{index}}}\n");
            // Now and then an author leaves the groups out.
            if (index > 0 || question > 0 || number % 10 > 0)
                text.Append(CultureInfo.InvariantCulture, $"  - {point.One} | {words.Telling(random)}\n  - {point.Other}\n");
        }
        text.Append(CultureInfo.InvariantCulture, $"\n#### Hints\n\n- {Sentence(8)}\n\n");
        if (question == 0)
            text.Append(CultureInfo.InvariantCulture, $"#### Reject\n\n- {Sentence(12)}\n\n");
    }

    private IEnumerable<int> Others() => new[] { number + 1, number + 7, number * 3, number + 50 }.Select(other => other % topics).Where(other => other != number).Distinct();

    private string Link()
    {
        var other = random.Next(topics);
        return $"[{TitleOf(words, other)}]({SlugOf(words, other)}.md)";
    }

    private string Citation() => $"[@{SourceId(random.Next(Sources))}, {random.Next(1, 400)}]";

    private string Sentence(int length) => $"{Capital(Phrase(length))}.";

    private string Phrase(int length) => string.Join(' ', Enumerable.Range(0, length).Select(_ => words.Any(random)));

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    // Not the framework's: that one differs from run to run.
    private static int HashCode(int number, int version) => unchecked((number * 486_187_739) + (version * 7919));

    private sealed record Point(string Before, string One, string Other, string After)
    {
        public string Claim => $"{Capital(Before)} {One} {Other} {After}";
    }
}
