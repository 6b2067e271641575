namespace DeStalinization.Learning.Answers;

/// <summary>One key for all the ways in which a word is written: case, accents, transliterations, British and American, figures and words.</summary>
public static class SpellingKey
{
    /// <param name="word">Letters, digits and the marks on them.</param>
    public static string Of(string word)
    {
        var folded = new char[word.Length * CharacterFolding.Longest];
        var length = 0;
        foreach (var character in word)
        {
            if (!CharacterFolding.IsInvisible(character))
                length += CharacterFolding.Fold(character, folded.AsSpan(length));
        }
        return length == 0 ? "" : Spelling.Normalize(NumberWords.Normalize(new string(folded, 0, length)));
    }
}
