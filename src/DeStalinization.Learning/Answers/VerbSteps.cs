namespace DeStalinization.Learning.Answers;

/// <summary>Steps 1b and 1c of Porter2: the endings of verbs, and a last y.</summary>
internal static class VerbSteps
{
    private static readonly string[] Endings = ["ingly", "edly", "ing", "ed"];
    private static readonly string[] Doubles = ["bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt"];

    public static void Apply(ref StemmedWord word)
    {
        CutEnding(ref word);
        var letters = word.Letters;
        if (letters.Length > 2 && letters[^1] is 'y' or 'Y' && !StemmedWord.IsVowel(letters[^2]))
            word.Replace(1, "i");
    }

    private static void CutEnding(ref StemmedWord word)
    {
        foreach (var agreed in (ReadOnlySpan<string>)["eedly", "eed"])
        {
            if (!word.EndsWith(agreed))
                continue;
            if (word.IsInRegion1(agreed.Length))
                word.Replace(agreed.Length, "ee");
            return;
        }
        foreach (var ending in Endings)
        {
            if (!word.EndsWith(ending))
                continue;
            if (word.HasVowelBefore(ending.Length))
            {
                word.Cut(ending.Length);
                MendStump(ref word);
            }
            return;
        }
    }

    private static void MendStump(ref StemmedWord word)
    {
        if (word.EndsWith("at") || word.EndsWith("bl") || word.EndsWith("iz"))
            word.Replace(0, "e");
        else if (EndsDouble(word))
            word.Cut(1);
        else if (word.IsShort)
            word.Replace(0, "e");
    }

    private static bool EndsDouble(in StemmedWord word)
    {
        foreach (var pair in Doubles)
        {
            if (word.EndsWith(pair))
                return true;
        }
        return false;
    }
}
