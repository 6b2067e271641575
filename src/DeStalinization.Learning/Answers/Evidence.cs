namespace DeStalinization.Learning.Answers;

/// <summary>A phrase of an answer that says what a term group asks for.</summary>
/// <param name="Places">The indexes of its words.</param>
/// <param name="Negation">The index of a negation close before it that no term group asks for; null when there is none.</param>
internal sealed record Evidence(int Group, int[] Places, int? Negation)
{
    public int First => Places[0];

    public int Last => Places[^1];
}

/// <summary>Finds the words that show that a key point with term groups is mentioned.</summary>
/// <remarks>
/// A claim is made in a sentence or two. Terms that stand farther apart than that belong to different claims, so the groups are looked for
/// together: in the stretch of words where most of them are met. More words at the end of an answer can only add such stretches.
/// </remarks>
internal static class GroupEvidence
{
    /// <summary>Words in two long sentences.</summary>
    private const int Stretch = 40;

    /// <summary>At most one piece for each group, in the groups' order; where all groups are met without a negation, those pieces.</summary>
    public static IReadOnlyList<Evidence> Find(Phrase[][] groups, IReadOnlyList<AnswerWord> words)
    {
        var all = All(groups, words);
        var best = Best(groups.Length, all);
        if (!best.Any(piece => piece.Negation is not null))
            return best;
        var affirmed = Best(groups.Length, all.FindAll(piece => piece.Negation is null));
        return affirmed.Count == groups.Length ? affirmed : best;
    }

    private static List<Evidence> Best(int groups, List<Evidence> all)
    {
        var best = new Evidence?[groups];
        var (mostMet, shortest) = (0, int.MaxValue);
        var current = new Evidence?[groups];
        for (var from = 0; from < all.Count; from++)
        {
            var (met, length) = Gather(all, from, current);
            if (met < mostMet || (met == mostMet && length >= shortest))
                continue;
            (mostMet, shortest) = (met, length);
            (best, current) = (current, best);
        }
        return [.. best.OfType<Evidence>()];
    }

    /// <summary>In the order of their first words.</summary>
    private static List<Evidence> All(Phrase[][] groups, IReadOnlyList<AnswerWord> words)
    {
        var all = new List<Evidence>();
        Span<int> places = stackalloc int[2 * Phrase.LongestPhrase];
        for (var index = 0; index < words.Count; index++)
        {
            for (var group = 0; group < groups.Length; group++)
            {
                foreach (var phrase in groups[group])
                {
                    if (phrase.MatchAt(words, index, places) is not (var count and > 0))
                        continue;
                    all.Add(new Evidence(group, places[..count].ToArray(), Negation.Before(words, index)));
                    break;
                }
            }
        }
        if (!all.Exists(piece => piece.Negation is not null))
            return all;
        var asked = all.SelectMany(piece => piece.Places).ToHashSet();
        return all.ConvertAll(piece => piece.Negation is { } negation && asked.Contains(negation) ? piece with { Negation = null } : piece);
    }

    /// <summary>The first piece for each group from one piece on.</summary>
    private static (int Met, int Length) Gather(List<Evidence> all, int from, Evidence?[] gathered)
    {
        Array.Clear(gathered);
        var (met, end) = (0, 0);
        for (var i = from; i < all.Count && met < gathered.Length && all[i].First < all[from].First + Stretch; i++)
        {
            if (gathered[all[i].Group] is not null)
                continue;
            gathered[all[i].Group] = all[i];
            end = Math.Max(end, all[i].Last);
            met++;
        }
        return (met, end - all[from].First);
    }
}
