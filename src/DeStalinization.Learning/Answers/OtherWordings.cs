namespace DeStalinization.Learning.Answers;

/// <summary>Word orders and words in which an author's phrase is written as well.</summary>
internal static class OtherWordings
{
    /// <summary>The phrase itself first.</summary>
    public static IEnumerable<List<Token>> Of(List<Token> phrase)
    {
        yield return phrase;
        if (phrase.Exists(token => token.Word == "not"))
            yield return [.. phrase.Select(token => token.Word == "not" ? token with { Word = "never", Stem = "never" } : token)];
        var month = phrase.FindIndex(token => FigureDates.IsMonth(token.Word));
        if (month < 0)
            yield break;
        var from = month > 0 && FigureDates.IsDay(phrase[month - 1].Word) ? month - 1 : month;
        var to = month + 1;
        while (to < phrase.Count && to - from < 3 && phrase[to].IsNumber)
            to++;
        var (before, date, after) = (phrase[..from], phrase[from..to], phrase[to..]);
        if (date.Count == 2)
            yield return [.. before, date[1], date[0], .. after];
        if (date.Count != 3)
            yield break;
        var (day, name, year) = month == from ? (date[1], date[0], date[2]) : (date[0], date[1], date[2]);
        yield return [.. before, .. month == from ? (Token[])[day, name, year] : [name, day, year], .. after];
        yield return [.. before, year, name, day, .. after];
    }
}
