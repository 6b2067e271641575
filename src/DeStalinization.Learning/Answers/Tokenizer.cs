using System.Text;

namespace DeStalinization.Learning.Answers;

/// <summary>Parts a text into words, each folded to the form in which words are compared.</summary>
/// <remarks>
/// A word is letters, digits and the marks on them; an apostrophe between letters belongs to it, so do the dots of <c>U.S.S.R.</c> and the
/// comma and point of <c>1,355</c> and <c>1.2</c>. A hyphen parts words; <c>de</c> is joined to what follows, however it is written.
/// </remarks>
internal static class Tokenizer
{
    public static List<Token> Tokenize(string text)
    {
        var tokens = new List<Token>(text.Length / 5);
        var followsBreak = false;
        for (var at = 0; at < text.Length;)
        {
            var end = EndOfWord(text, at);
            if (end == at)
            {
                followsBreak |= IsBreak(text, at);
                at++;
                continue;
            }
            Add(tokens, text, at, end, followsBreak);
            followsBreak = false;
            at = end;
        }
        return tokens;
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

    private static bool IsApostrophe(char character) => character is '\'' or '’' or '‘' or '`' or '´' or 'ʼ' or 'ʹ' or '′' or '＇';

    /// <summary>A dash between two letters is a hyphen that a word processor made longer.</summary>
    private static bool IsBreak(string text, int at) =>
        text[at] is '.' or ',' or ';' or ':' or '!' or '?' or '(' or ')' or '\n' or '—' or '…'
        || (text[at] == '–' && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]));

    private static void Add(List<Token> tokens, string text, int start, int end, bool followsBreak)
    {
        var word = NumberWords.RomanNumeral(text.AsSpan(start, end - start))
            ?? Spelling.Normalize(NumberWords.Normalize(Fold(text.AsSpan(start, end - start))));
        if (tokens.Count > 0 && !followsBreak && tokens[^1] is var last && NumberWords.Join(last.Word, word) is { } joined)
            (start, word) = (last.Start, joined);
        else if (tokens.Count > 0 && !followsBreak && tokens[^1].Word == "de")
            (start, word) = (tokens[^1].Start, Spelling.Normalize("de" + word));
        tokens.Add(new Token(start, end, word, Stemmer.Stem(word), followsBreak));
    }

    private static string Fold(ReadOnlySpan<char> written)
    {
        if (written is [.., var letter, var apostrophe, 's' or 'S'] && IsApostrophe(apostrophe) && char.IsLetter(letter))
            written = written[..^2];
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
}
