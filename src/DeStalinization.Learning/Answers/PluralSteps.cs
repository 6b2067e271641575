namespace DeStalinization.Learning.Answers;

/// <summary>Steps 0 and 1a of Porter2: possessives and plurals.</summary>
internal static class PluralSteps
{
    public static void Apply(ref StemmedWord word)
    {
        if (word.EndsWith("'s'"))
            word.Cut(3);
        else if (word.EndsWith("'s"))
            word.Cut(2);
        else if (word.EndsWith("'"))
            word.Cut(1);

        if (word.EndsWith("sses"))
            word.Cut(2);
        else if (word.EndsWith("ied") || word.EndsWith("ies"))
            word.Cut(word.Letters.Length > 4 ? 2 : 1);
        else if (word.EndsWith("s") && !word.EndsWith("us") && !word.EndsWith("ss") && HasVowelBeforeLastTwo(word))
            word.Cut(1);
    }

    private static bool HasVowelBeforeLastTwo(in StemmedWord word) => word.Letters.Length > 2 && word.HasVowelBefore(2);
}
