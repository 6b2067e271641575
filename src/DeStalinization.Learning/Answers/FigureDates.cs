using System.Globalization;
using System.Text.RegularExpressions;

namespace DeStalinization.Learning.Answers;

/// <summary>Dates in figures, the day before the month or ISO 8601: <c>25.2.1956</c>, <c>25/02/56</c>, <c>1956-02-25</c>.</summary>
/// <remarks>The month comes first only where it cannot be a day: <c>2/25/56</c>.</remarks>
internal static partial class FigureDates
{
    private static readonly string[] Months =
        [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12].Select(month => month.ToLowerInvariant())];

    public static bool IsMonth(string word) => Months.Contains(word);

    public static bool IsDay(string word) =>
        word.Length <= 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31;

    /// <summary>The date's parts as words with their places, in the order in which they are written; empty where there is none.</summary>
    public static IReadOnlyList<(int Start, int End, string Word)> At(string text, int at)
    {
        var match = Written().Match(text, at);
        if (!match.Success)
            return [];
        var (first, second, year) = (match.Groups["first"], match.Groups["second"], match.Groups["year"]);
        var (day, month) = match.Groups["iso"].Success || (Number(second) > 12 && Number(first) <= 12) ? (second, first) : (first, second);
        if (Number(day) is < 1 or > 31 || Number(month) is < 1 or > 12)
            return [];
        return
        [
            .. from part in new[] { first, second, year }
               orderby part.Index
               select (part.Index, part.Index + part.Length, Word(part)),
        ];

        string Word(Group part) =>
            part == month ? Months[Number(month) - 1]
            : part == day ? Number(day).ToString(CultureInfo.InvariantCulture)
            : Years.InFull(part.Value) ?? part.Value;
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        """
        \G(?:(?<first>[0-9]{1,2})([./-])(?<second>[0-9]{1,2})\1(?<year>[0-9]{4}|[0-9]{2})
             |(?<iso>)(?<year>[0-9]{4})-(?<first>[0-9]{1,2})-(?<second>[0-9]{1,2}))
        (?![\p{L}\p{N}]|[./-][0-9])
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Written();
}
