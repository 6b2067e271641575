namespace DeStalinization.Learning.Answers;

/// <summary>The English stemmer Porter2 (Snowball's "english"): <c>condemned</c> and <c>condemning</c> have one stem.</summary>
/// <remarks>
/// Follows <see href="https://snowballstem.org/algorithms/english/stemmer.html"/> as it stood up to Snowball 2.0, which is what its oracle,
/// snowball-stemmers 0.6.0, runs; the exceptions of later revisions (<c>evening</c>, <c>-ogist</c>, <c>added</c>) are not in it.
/// </remarks>
public static class Stemmer
{
    private static readonly Dictionary<string, string> Exceptions = new(
    [
        new("skis", "ski"), new("skies", "sky"), new("dying", "die"), new("lying", "lie"), new("tying", "tie"),
        new("idly", "idl"), new("gently", "gentl"), new("ugly", "ugli"), new("early", "earli"), new("only", "onli"), new("singly", "singl"),
        new("sky", "sky"), new("news", "news"), new("howe", "howe"),
        new("atlas", "atlas"), new("cosmos", "cosmos"), new("bias", "bias"), new("andes", "andes"),
    ]);

    private static readonly HashSet<string> LeftAfterPlural =
        ["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> LeftAfterPluralBySpan =
        LeftAfterPlural.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="word">In lower case; an apostrophe is <c>'</c>.</param>
    public static string Stem(string word)
    {
        if (word.Length <= 2)
            return word;
        if (Exceptions.TryGetValue(word, out var stem))
            return stem;

        // One step puts back an e, never beyond the word's own length.
        var letters = word.Length <= 64 ? stackalloc char[64] : new char[word.Length];
        var stemmed = new StemmedWord(letters, word);
        PluralSteps.Apply(ref stemmed);
        if (!LeftAfterPluralBySpan.Contains(stemmed.Letters))
        {
            VerbSteps.Apply(ref stemmed);
            SuffixSteps.Apply(ref stemmed);
        }
        return stemmed.Finish(word);
    }
}
