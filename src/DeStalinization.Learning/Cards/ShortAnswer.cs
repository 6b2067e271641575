using System.Globalization;
using System.Text.RegularExpressions;
using DeStalinization.Learning.Answers;

namespace DeStalinization.Learning.Cards;

/// <summary>Compares a few typed words with the few that were meant: a name, a date, a number.</summary>
/// <remarks>
/// Words are folded and stemmed as in an answer, and a small slip passes; numbers are exact. Their order does not matter. A date may be
/// written in figures, day first, or with its month cut short; a number may have spaces between its thousands.
/// </remarks>
internal static partial class ShortAnswer
{
    private const int ShortestMonth = 3;

    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    /// <summary>Mentioned: every word that carries meaning is there. Partly: some of them.</summary>
    public static Coverage Compare(string typed, string meant)
    {
        var wanted = Content(meant);
        var written = Content(typed);
        var found = wanted.Count(word => written.Exists(other => IsSame(other, word)));
        return wanted.Count > 0 && found == wanted.Count ? Coverage.Mentioned : found > 0 ? Coverage.Partly : Coverage.NotFound;
    }

    /// <summary>As the best of several names that are all right.</summary>
    public static Coverage Compare(string typed, IEnumerable<string> meant) => meant.Max(name => Compare(typed, name));

    private static bool IsSame(Token typed, Token meant) =>
        typed.Stem == meant.Stem || typed.Word == meant.Word || IsMonth(typed.Word, meant.Word)
        || (!typed.IsNumber && !meant.IsNumber && TypoDistance.IsTypo(typed.Word, meant.Word));

    private static bool IsMonth(string typed, string meant) =>
        typed.Length >= ShortestMonth && meant.StartsWith(typed, StringComparison.Ordinal) && Months.Contains(meant, StringComparer.OrdinalIgnoreCase);

    private static List<Token> Content(string text)
    {
        var spelled = FigureDate().Replace(SpacedThousands().Replace(text, ""), SpellOut);
        var tokens = Tokenizer.Tokenize(spelled);
        // A word that was joined to the next stands in that already.
        var whole = tokens.Where((token, at) => at + 1 == tokens.Count || tokens[at + 1].Start > token.Start).ToList();
        return whole.Exists(token => !FunctionWords.Contains(token.Word)) ? whole.FindAll(token => !FunctionWords.Contains(token.Word)) : whole;
    }

    private static string SpellOut(Match date)
    {
        var month = int.Parse(date.Groups["month"].ValueSpan, CultureInfo.InvariantCulture);
        return month is >= 1 and <= 12 ? $"{date.Groups["day"].Value.TrimStart('0')} {Months[month - 1]} {date.Groups["year"].Value}" : date.Value;
    }

    [GeneratedRegex(@"\b(?<day>\d{1,2})(?<mark>[./-])(?<month>\d{1,2})\k<mark>(?<year>\d{4})\b|\b(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)\b")]
    private static partial Regex FigureDate();

    [GeneratedRegex(@"(?<=\d)[ \u00A0\u202F](?=\d{3}(?!\d))")]
    private static partial Regex SpacedThousands();
}
