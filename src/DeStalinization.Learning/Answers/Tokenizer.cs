using System.Text;

namespace DeStalinization.Learning.Answers;

/// <summary>Parts a text into words, each folded to the form in which words are compared.</summary>
/// <remarks>
/// A word is letters, digits and the marks on them; an apostrophe between letters belongs to it, so do the dots of <c>U.S.S.R.</c> and the
/// comma and point of <c>1,355</c> and <c>1.2</c>. A hyphen parts words; <c>de</c> is joined to what follows, however it is written.
/// </remarks>
internal static class Tokenizer
{
    /// <param name="isOfGuide">An author's text, whose words will be met again.</param>
    public static List<Token> Tokenize(string text, bool isOfGuide = false)
    {
        var tokens = new List<Token>(text.Length / 5);
        var followsBreak = false;
        for (var at = 0; at < text.Length;)
        {
            var end = AddDate(tokens, text, at, followsBreak) ?? EndOfWord(text, at);
            if (end == at && text[at] != '%')
            {
                followsBreak |= IsBreak(text, at);
                at++;
                continue;
            }
            if (end == at)
                tokens.Add(new Token(at, ++end, "percent", "percent", followsBreak));
            else if (tokens.Count == 0 || tokens[^1].End <= at)
                Add(tokens, text, at, end, followsBreak, isOfGuide);
            followsBreak = false;
            at = end;
        }
        return tokens;
    }

    /// <summary>Where a date in figures ends; null when none starts here.</summary>
    private static int? AddDate(List<Token> tokens, string text, int at, bool followsBreak)
    {
        if (!char.IsAsciiDigit(text[at]) || FigureDates.At(text, at) is not { Count: > 0 } parts)
            return null;
        foreach (var (start, end, word) in parts)
            tokens.Add(new Token(start, end, word, Stemmer.Stem(word), followsBreak && start == at));
        return parts[^1].End;
    }

    private static int EndOfWord(string text, int start)
    {
        var at = start;
        while (at < text.Length)
        {
            var letter = LetterLength(text, at);
            if (letter > 0)
                at += letter;
            else if (at > start && (CharacterFolding.IsInvisible(text[at]) || IsJoint(text, start, at)))
                at++;
            else
                break;
        }
        return at;
    }

    /// <summary>In UTF-16 units; 0 when no letter or digit stands there.</summary>
    private static int LetterLength(string text, int at) =>
        char.IsAscii(text[at]) ? (char.IsAsciiLetterOrDigit(text[at]) ? 1 : 0)
        : Rune.TryGetRuneAt(text, at, out var rune) && Rune.IsLetterOrDigit(rune) ? rune.Utf16SequenceLength
        : 0;

    private static bool IsJoint(string text, int start, int at)
    {
        var isInside = at + 1 < text.Length && LetterLength(text, at + 1) > 0;
        return isInside && text[at] switch
        {
            ',' => AreDigits(text, at - 1, 1) && AreDigits(text, at + 1, 3) && !AreDigits(text, at + 4, 1),
            '.' => AreDigits(text, at - 1, 1) ? AreDigits(text, at + 1, 1) : IsInitial(text, start, at),
            _ => IsApostrophe(text[at]),
        };
    }

    private static bool AreDigits(string text, int at, int count) =>
        at >= 0 && at + count <= text.Length && !text.AsSpan(at, count).ContainsAnyExceptInRange('0', '9');

    /// <summary>Single letters with a dot after each, as in U.S.S.R.</summary>
    private static bool IsInitial(string text, int start, int dot) =>
        (dot == start + 1 || text[dot - 2] == '.') && (dot + 2 == text.Length || LetterLength(text, dot + 2) == 0);

    public static bool IsApostrophe(char character) => character is '\'' or '’' or '‘' or '`' or '´' or 'ʼ' or 'ʹ' or '′' or '＇';

    /// <summary>A dash between two letters is a hyphen that a word processor made longer.</summary>
    private static bool IsBreak(string text, int at) =>
        text[at] is '.' or ',' or ';' or ':' or '!' or '?' or '(' or ')' or '\n' or '—' or '…'
        || (text[at] == '–' && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]));

    private static void Add(List<Token> tokens, string text, int start, int end, bool followsBreak, bool isOfGuide)
    {
        var written = text.AsSpan(start, end - start);
        var (word, stem) = NamesInWords.IsUnitedStates(written, text, tokens) ? ("usa", "usa") : FoldedWords.Of(written, FoldWhole, isOfGuide);
        var folded = word;
        var mayBeYear = false;
        if (Years.InFull(word) is not null)
        {
            mayBeYear = !followsBreak && Years.IsLikely(tokens, text, end);
            word = Years.Certain(tokens, text, start, word) ?? word;
        }
        if (tokens.Count > 0 && !followsBreak)
            (start, word) = Joined(tokens, start, word);
        tokens.Add(new Token(start, end, word, ReferenceEquals(word, folded) ? stem : Stemmer.Stem(word), followsBreak, mayBeYear));
    }

    private static string FoldWhole(ReadOnlySpan<char> written) =>
        NumberWords.RomanNumeral(written) ?? Spelling.Normalize(NumberWords.Normalize(Fold(written)));

    private static (int Start, string Word) Joined(List<Token> tokens, int start, string word)
    {
        var last = tokens[^1];
        return NumberWords.Join(last.Word, word) is { } number ? (last.Start, number)
            : last.Word == "de" ? (last.Start, Spelling.Normalize("de" + word))
            : NamesInWords.Ending(word, tokens) ?? (start, word);
    }

    private static string Fold(ReadOnlySpan<char> written)
    {
        written = written[..^Enclitic(written)];
        var room = written.Length * CharacterFolding.Longest;
        var folded = room <= 256 ? stackalloc char[256] : new char[room];
        var length = 0;
        foreach (var character in written)
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character))
                length += CharacterFolding.Fold(character, folded[length..]);
            else if (character == '.' && char.IsAsciiDigit(folded[length - 1]))
                folded[length++] = character;
        }
        return folded[..length].ToString();
    }

    /// <summary>The length of what is no part of the word: <c>Stalin's</c>, <c>he'd</c>, <c>they've</c>.</summary>
    private static int Enclitic(ReadOnlySpan<char> written) => written switch
    {
        [.., var letter, var mark, 's' or 'S' or 'd' or 'm'] when IsApostrophe(mark) && char.IsLetter(letter) => 2,
        [.., var letter, var mark, _, 'e' or 'l'] when IsApostrophe(mark) && char.IsLetter(letter) && written[^2..] is "ve" or "re" or "ll" => 3,
        _ => 0,
    };
}
