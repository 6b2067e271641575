using System.Collections.Frozen;

namespace DeStalinization.Learning.Answers;

/// <summary>Names of several words that are one with a shorter one: <c>Soviet Union</c> is <c>USSR</c>.</summary>
internal static class NamesInWords
{
    private static readonly FrozenDictionary<string, (string[] Words, string Name)[]> ByLastWord =
        (from line in
             """
             soviet union: ussr
             united states: usa
             united nations: un
             second world war: ww2
             world war 2: ww2
             world war two: ww2
             ww 2: ww2
             first world war: ww1
             world war 1: ww1
             world war one: ww1
             ww 1: ww1
             per cent: percent
             tse tung: zedong
             """.Split('\n')
         let entry = line.Split(": ")
         select (Words: entry[0].Split(' '), Name: entry[1])).GroupBy(name => name.Words[^1]).ToFrozenDictionary(names => names.Key, names => names.ToArray());

    /// <summary>The name that a word ends, and where it starts; null when it ends none.</summary>
    public static (int Start, string Name)? Ending(string word, List<Token> before)
    {
        if (!ByLastWord.TryGetValue(word, out var names))
            return null;
        foreach (var (words, name) in names)
        {
            var rest = words.Length - 1;
            if (before.Count >= rest && IsEnd(words.AsSpan(0, rest), before))
                return (before[^rest].Start, name);
        }
        return null;
    }

    /// <summary>The country in capitals, or after its article; <c>us</c> else is the word, and so it is among words in capitals.</summary>
    public static bool IsUnitedStates(ReadOnlySpan<char> written, string text, List<Token> before) =>
        written is "U.S" or "u.s"
        || (written is "us" or "US" && before.Count > 0 && before[^1].Word == "the")
        || (written is "US" && !(before.Count > 0 && IsInCapitals(text.AsSpan(before[^1].Start, before[^1].End - before[^1].Start))));

    private static bool IsInCapitals(ReadOnlySpan<char> word) => word.Length > 1 && !word.ContainsAnyInRange('a', 'z');

    private static bool IsEnd(ReadOnlySpan<string> words, List<Token> before)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var token = before[before.Count - words.Length + i];
            if (token.Word != words[i] || (i > 0 && token.FollowsBreak))
                return false;
        }
        return true;
    }
}
