namespace DeStalinization.Learning.Cards;

/// <summary>How the answer to each kind of card is written down as one text.</summary>
/// <remarks>
/// Review question and term: as typed. Gap: a line for each blank. Order: the ids of the events, parted by spaces. Reversed term: the key of
/// the chosen term. Misconception: <c>true</c> or <c>false</c>, then on further lines the learner's reason.
/// </remarks>
public static class CardAnswer
{
    public const string True = "true", False = "false";

    public static string OfBlanks(IEnumerable<string?> blanks) =>
        string.Join('\n', blanks.Select(blank => (blank ?? "").ReplaceLineEndings(" ").Trim()));

    public static string OfOrder(IEnumerable<string> eventIds) => string.Join(' ', eventIds);

    public static string OfVerdict(bool isTrue, string? reason) =>
        string.IsNullOrWhiteSpace(reason) ? Verdict(isTrue) : $"{Verdict(isTrue)}\n{reason.Trim()}";

    /// <summary>One for each blank; those that were not filled in are empty.</summary>
    public static IReadOnlyList<string> Blanks(string answer, int count) =>
        [.. answer.Split('\n').Take(count).Concat(Enumerable.Repeat("", count)).Take(count)];

    public static IReadOnlyList<string> Order(string answer) => answer.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Null where neither was chosen.</summary>
    public static (bool? IsTrue, string Reason) VerdictOf(string answer)
    {
        var lines = answer.Split('\n', 2);
        return (lines[0] switch { True => true, False => false, _ => null }, lines.ElementAtOrDefault(1) ?? "");
    }

    private static string Verdict(bool isTrue) => isTrue ? True : False;
}
