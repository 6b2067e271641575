namespace DeStalinization.Learning.Answers;

/// <summary>Where an answer runs along with another text, word for word.</summary>
internal static class SharedRuns
{
    /// <summary>For each word of the answer, how many words up to and with it stand in the text in that order without a gap.</summary>
    /// <remarks>Looks back only, so that what is added to an answer changes nothing before it.</remarks>
    public static int[] LengthsEndingAt(int[] answer, int[] text)
    {
        var lengths = new int[answer.Length];
        var runs = new int[text.Length + 1];
        for (var i = 0; i < answer.Length; i++)
        {
            for (var j = text.Length; j > 0; j--)
            {
                runs[j] = answer[i] == text[j - 1] ? runs[j - 1] + 1 : 0;
                lengths[i] = Math.Max(lengths[i], runs[j]);
            }
        }
        return lengths;
    }

    /// <summary>The share of the answer's words, 0 to 1, that stand in runs of at least so many words.</summary>
    public static double Share(int[] lengths, int atLeast)
    {
        var covered = 0;
        for (var (i, from) = (0, 0); i < lengths.Length; i++)
        {
            if (lengths[i] < atLeast)
                continue;
            covered += i + 1 - Math.Max(from, i + 1 - lengths[i]);
            from = i + 1;
        }
        return lengths.Length == 0 ? 0 : (double)covered / lengths.Length;
    }
}
