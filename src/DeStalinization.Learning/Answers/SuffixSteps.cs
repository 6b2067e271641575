namespace DeStalinization.Learning.Answers;

/// <summary>Steps 2 to 5 of Porter2: suffixes that make one word out of another, the longest that fits in each step.</summary>
internal static class SuffixSteps
{
    private static readonly (string Suffix, string Replacement)[] Step2 = LongestFirst(
    [
        ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("entli", "ent"), ("izer", "ize"), ("ization", "ize"),
        ("ational", "ate"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("aliti", "al"), ("alli", "al"), ("fulness", "ful"),
        ("ousli", "ous"), ("ousness", "ous"), ("iveness", "ive"), ("iviti", "ive"), ("biliti", "ble"), ("bli", "ble"), ("ogi", "og"),
        ("fulli", "ful"), ("lessli", "less"), ("li", ""),
    ]);

    private static readonly (string Suffix, string Replacement)[] Step3 = LongestFirst(
    [
        ("tional", "tion"), ("ational", "ate"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""),
        ("ness", ""), ("ative", ""),
    ]);

    private static readonly (string Suffix, string Replacement)[] Step4 = LongestFirst(
    [
        ("al", ""), ("ance", ""), ("ence", ""), ("er", ""), ("ic", ""), ("able", ""), ("ible", ""), ("ant", ""), ("ement", ""),
        ("ment", ""), ("ent", ""), ("ism", ""), ("ate", ""), ("iti", ""), ("ous", ""), ("ive", ""), ("ize", ""), ("ion", ""),
    ]);

    public static void Apply(ref StemmedWord word)
    {
        if (Find(Step2, word) is { } second && word.IsInRegion1(second.Suffix.Length) && MayGo(second.Suffix, word))
            word.Replace(second.Suffix.Length, second.Replacement);
        if (Find(Step3, word) is { } third && word.IsInRegion1(third.Suffix.Length) && MayGo(third.Suffix, word))
            word.Replace(third.Suffix.Length, third.Replacement);
        if (Find(Step4, word) is { } fourth && word.IsInRegion2(fourth.Suffix.Length) && MayGo(fourth.Suffix, word))
            word.Cut(fourth.Suffix.Length);
        CutLastLetter(ref word);
    }

    private static (string Suffix, string Replacement)? Find((string Suffix, string Replacement)[] step, in StemmedWord word)
    {
        foreach (var rule in step)
        {
            if (word.EndsWith(rule.Suffix))
                return rule;
        }
        return null;
    }

    private static bool MayGo(string suffix, in StemmedWord word)
    {
        var before = word.Letters[..^suffix.Length];
        return suffix switch
        {
            "ogi" => before is [.., 'l'],
            "li" => before is [.., 'c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't'],
            "ative" => word.IsInRegion2(suffix.Length),
            "ion" => before is [.., 's' or 't'],
            _ => true,
        };
    }

    private static void CutLastLetter(ref StemmedWord word)
    {
        var isE = word.EndsWith("e") && (word.IsInRegion2(1) || (word.IsInRegion1(1) && !word.EndsInShortSyllable(1)));
        if (isE || (word.EndsWith("ll") && word.IsInRegion2(1)))
            word.Cut(1);
    }

    private static (string Suffix, string Replacement)[] LongestFirst((string Suffix, string Replacement)[] rules) =>
        [.. rules.OrderByDescending(rule => rule.Suffix.Length)];
}
