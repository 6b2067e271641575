using System.Globalization;

namespace DeStalinization.Learning.Answers;

/// <summary>
/// Numbers as digits: <c>twentieth</c>, <c>20th</c> and <c>XX</c> are <c>20</c>; <c>two thousand</c> is <c>2000</c>, <c>the fifties</c> are the
/// <c>1950s</c>.
/// </summary>
/// <remarks>One, first and second stay words when they stand alone: they seldom count anything.</remarks>
internal static class NumberWords
{
    private static readonly Dictionary<string, string> Numbers = Table(
        """
        2 two|3 three third|4 four fourth|5 five fifth|6 six sixth|7 seven seventh|8 eight eighth|9 nine ninth|10 ten tenth
        11 eleven eleventh|12 twelve twelfth|13 thirteen thirteenth|14 fourteen fourteenth|15 fifteen fifteenth|16 sixteen sixteenth
        17 seventeen seventeenth|18 eighteen eighteenth|19 nineteen nineteenth|20 twenty twentieth|30 thirty thirtieth|40 forty fortieth
        50 fifty fiftieth|60 sixty sixtieth|70 seventy seventieth|80 eighty eightieth|90 ninety ninetieth|100 hundredth
        first 1st|second 2nd
        1920s twenties 20s|1930s thirties 30s|1940s forties 40s|1950s fifties 50s|1960s sixties 60s|1970s seventies 70s|1980s eighties 80s
        1990s nineties 90s
        """);

    private static readonly Dictionary<string, string> Roman = Table(
        """
        2 II|3 III|4 IV|6 VI|7 VII|8 VIII|9 IX|11 XI|12 XII|13 XIII|14 XIV|15 XV|16 XVI|17 XVII|18 XVIII|19 XIX|20 XX
        21 XXI|22 XXII|23 XXIII|24 XXIV|25 XXV|26 XXVI|27 XXVII|28 XXVIII|29 XXIX|30 XXX
        """);

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> RomanBySpan =
        Roman.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Null when the text, in capitals, is none. A single letter is none.</summary>
    public static string? RomanNumeral(ReadOnlySpan<char> written) => RomanBySpan.TryGetValue(written, out var number) ? number : null;

    /// <summary>The word itself when it is no number.</summary>
    public static string Normalize(string word)
    {
        if (Numbers.TryGetValue(word, out var number))
            return number;
        var isOrdinal = word is [.., 's', 't'] or [.., 'n', 'd'] or [.., 'r', 'd'] or [.., 't', 'h'];
        return isOrdinal && IsWhole(word.AsSpan(0, word.Length - 2)) ? word[..^2] : word;
    }

    /// <summary>The number that two words in a row are together; null when they are none.</summary>
    public static string? Join(string first, string second)
    {
        if (Unit(first) is not { } left)
            return null;
        var joined = second switch
        {
            "hundred" => left * 100,
            "thousand" => left * 1000,
            _ => left is >= 20 and < 100 && left % 10 == 0 && Unit(second) is { } unit and < 10 ? left + unit : left,
        };
        return joined == left ? null : joined.ToString(CultureInfo.InvariantCulture);
    }

    private static long? Unit(string word) => word switch
    {
        "one" or "first" => 1,
        "second" => 2,
        _ => word.Length <= 9 && IsWhole(word) ? long.Parse(word, CultureInfo.InvariantCulture) : null,
    };

    private static bool IsWhole(ReadOnlySpan<char> word) => word.Length > 0 && !word.ContainsAnyExceptInRange('0', '9');

    private static Dictionary<string, string> Table(string text) => new(
        from entry in text.Split(['\n', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        let words = entry.Split(' ')
        from word in words.Skip(1)
        select KeyValuePair.Create(word, words[0]));
}
