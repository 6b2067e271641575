namespace DeStalinization.Learning.Answers;

/// <summary>The words of one question by number, and which of them a word of an answer is.</summary>
internal sealed class Lexicon
{
    public const int Unknown = -1;

    private readonly Dictionary<string, int> numbers = new(512);
    private readonly Dictionary<char, List<Wanted>> wantedByInitial = [];

    /// <summary>A word whose spelling the author vouches for: it is no slip for another.</summary>
    public int Learn(string stem)
    {
        if (!numbers.TryGetValue(stem, out var number))
            numbers.Add(stem, number = numbers.Count);
        return number;
    }

    /// <summary>A word that is looked for, also mistyped.</summary>
    public int Want(string word, string stem)
    {
        var number = Learn(stem);
        if (!wantedByInitial.TryGetValue(word[0], out var wanted))
            wantedByInitial.Add(word[0], wanted = []);
        if (!wanted.Exists(other => other.Word == word))
            wanted.Add(new Wanted(word, stem, number));
        return number;
    }

    /// <summary>Exactly, or else as a slip for a word that is looked for.</summary>
    public int Read(Token token) =>
        numbers.TryGetValue(token.Stem, out var number) ? number
        : token.MayBeYear ? numbers.GetValueOrDefault("19" + token.Word, Unknown)
        : Mistyped(token);

    /// <summary>The two words as one: <c>hard liner</c> as <c>hardliner</c>.</summary>
    public int ReadJoined(Token first, Token second)
    {
        if (second.FollowsBreak || !wantedByInitial.TryGetValue(first.Word[0], out var wanted))
            return Unknown;
        foreach (var (word, _, number) in wanted)
        {
            var isBegun = word.Length > first.Word.Length + 1 && word[first.Word.Length] == second.Word[0]
                && word.StartsWith(first.Word, StringComparison.Ordinal);
            if (isBegun && numbers.GetValueOrDefault(Stemmer.Stem(first.Word + second.Word), Unknown) == number)
                return number;
        }
        return Unknown;
    }

    private int Mistyped(Token token)
    {
        if (token.Word.Length < 4 || token.IsNumber || FamiliarWords.Contains(token.Stem)
            || !wantedByInitial.TryGetValue(token.Word[0], out var wanted))
        {
            return Unknown;
        }
        foreach (var (word, stem, number) in wanted)
        {
            if (TypoDistance.IsTypo(token.Word, word) || (stem.Length > 4 && TypoDistance.IsTypo(token.Stem, stem)))
                return number;
        }
        return Unknown;
    }

    private sealed record Wanted(string Word, string Stem, int Number);
}
