using System.Globalization;
using System.Text.RegularExpressions;

namespace DeStalinization.Learning.Answers;

/// <summary>Years of the twentieth century in two figures.</summary>
/// <remarks>17 to 99: whoever writes of these decades means 1917 to 1999.</remarks>
internal static partial class Years
{
    private const int Earliest = 17, LastDayOfMonth = 31;

    private static readonly HashSet<string> BeforeYear = ["in", "of", "by", "since", "until", "till", "from"];

    /// <summary>Null for what are no two figures from 17 on.</summary>
    public static string? InFull(string figures) =>
        figures.Length == 2 && int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= Earliest
            ? "19" + figures
            : null;

    /// <summary>The year that two figures are where nothing else can be meant: <c>'56</c>, <c>Feb 56</c>, <c>25 Feb 25</c>, <c>1955/56</c>.</summary>
    public static string? Certain(List<Token> before, string text, int start, string figures)
    {
        if (InFull(figures) is not { } year)
            return null;
        var mark = start > 0 ? text[start - 1] : ' ';
        var isAfterLetter = start > 1 && char.IsLetterOrDigit(text[start - 2]);
        if (Tokenizer.IsApostrophe(mark) && !isAfterLetter)
            return year;
        if (before.Count == 0)
            return null;
        var last = before[^1];
        var isRange = mark is '/' or '-' or '–' && last.End == start - 1 && last.Word.Length == 4 && last.IsNumber
            && last.Word.StartsWith("19", StringComparison.Ordinal) && string.CompareOrdinal(last.Word, year) < 0;
        var isAfterMonth = FigureDates.IsMonth(last.Word)
            && ((before.Count > 1 && FigureDates.IsDay(before[^2].Word)) || int.Parse(figures, CultureInfo.InvariantCulture) > LastDayOfMonth);
        return isRange || isAfterMonth ? year : null;
    }

    /// <summary>Whether two figures may be a year: <c>in 56</c>, not <c>in 56 countries</c>.</summary>
    public static bool IsLikely(List<Token> before, string text, int end) =>
        before.Count > 0 && BeforeYear.Contains(before[^1].Word) && !Counted().IsMatch(text, end);

    /// <summary>What is counted is mostly a plural.</summary>
    [GeneratedRegex(
        """\G[\s-]*(?:%|per\b|percent|million|thousand|hundred|people|men\b|women|children|[a-z]+s\b(?<!was|is|his|as|this|has))""",
        RegexOptions.IgnoreCase)]
    private static partial Regex Counted();
}
