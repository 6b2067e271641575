namespace DeStalinization.Learning.Answers;

/// <summary>One spelling for each word: American for British, one transliteration of a name, one form of an irregular verb.</summary>
/// <remarks>Both sides of a comparison pass through here, so a form need not be right, only the same for all its spellings.</remarks>
internal static class Spelling
{
    private static readonly Dictionary<string, string> Variants = SpellingTable.Read();

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> VariantsBySpan =
        Variants.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] IseEndings =
        ["ise", "ised", "iser", "isers", "ises", "ising", "isation", "isations", "isational", "yse", "ysed", "yses", "ysing"];

    private static readonly (string British, string American)[] OtherEndings =
        [("tre", "ter"), ("tres", "ters"), ("tred", "tered"), ("logue", "log"), ("logues", "logs"), ("logued", "loged")];

    private static readonly HashSet<string> AfterOur =
        ["", "s", "ed", "er", "ers", "ing", "ings", "able", "ably", "ful", "ite", "ites", "hood", "hoods", "less"];

    /// <summary>What stands before an -ise that is the word's own and never an -ize: rev-ise, surpr-ise.</summary>
    private static readonly string[] OwnIse =
    [
        "a", "advert", "chand", "chast", "circumc", "conc", "dem", "desp", "exc", "exerc", "expert", "franch",
        "inc", "o", "parad", "pr", "prec", "prem", "prom", "sunr", "surm", "u", "v", "w",
    ];

    public static string Normalize(string word)
    {
        var isRegular = word.Length >= 4 && !char.IsAsciiDigit(word[0]);
        return Listed(word) ?? (isRegular ? IzeForIse(word) ?? OrForOur(word) ?? OtherEnding(word) : null) ?? word;
    }

    private static string? Listed(string word) =>
        Variants.TryGetValue(word, out var listed) ? listed
        : word[^1] == 's' && VariantsBySpan.TryGetValue(word.AsSpan(0, word.Length - 1), out var singular) ? singular + "s"
        : null;

    private static string? IzeForIse(string word)
    {
        foreach (var ending in IseEndings)
        {
            var at = word.Length - ending.Length;
            if (at >= 3 && word.EndsWith(ending, StringComparison.Ordinal))
                return ending[0] == 'i' && IsOwnIse(word[..at]) ? null : string.Concat(word.AsSpan(0, at + 1), "z", word.AsSpan(at + 2));
        }
        return null;
    }

    private static bool IsOwnIse(string before) =>
        OwnIse.Any(own => before.EndsWith(own, StringComparison.Ordinal)) && !before.EndsWith("tiv", StringComparison.Ordinal);

    /// <summary>Not hour, four, tour: at least three letters before it.</summary>
    private static string? OrForOur(string word)
    {
        var at = word.IndexOf("our", 3, StringComparison.Ordinal);
        return at > 0 && AfterOur.Contains(word[(at + 3)..]) ? word.Remove(at + 1, 1) : null;
    }

    private static string? OtherEnding(string word)
    {
        foreach (var (british, american) in OtherEndings)
        {
            if (word.Length > british.Length + 1 && word.EndsWith(british, StringComparison.Ordinal))
                return word[..^british.Length] + american;
        }
        return null;
    }
}
