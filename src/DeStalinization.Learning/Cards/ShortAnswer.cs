using DeStalinization.Learning.Answers;

namespace DeStalinization.Learning.Cards;

/// <summary>Compares a few typed words with the few that were meant: a name, a date, a number.</summary>
/// <remarks>Words are folded and stemmed as in an answer, and a small slip passes; numbers are exact. Their order does not matter.</remarks>
internal static class ShortAnswer
{
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
        typed.Stem == meant.Stem || typed.Word == meant.Word || (!typed.IsNumber && !meant.IsNumber && TypoDistance.IsTypo(typed.Word, meant.Word));

    private static List<Token> Content(string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        return tokens.Exists(token => !FunctionWords.Contains(token.Word)) ? tokens.FindAll(token => !FunctionWords.Contains(token.Word)) : tokens;
    }
}
