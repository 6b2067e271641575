using DeStalinization.Learning.Guide;

namespace DeStalinization.Learning.Answers;

/// <summary>In how many passages of a guide each stem is; a passage is a text that says one thing. Follows the guide from one edit to the next.</summary>
public sealed class PassageCounts
{
    private readonly Dictionary<string, int> counts = [];
    private readonly HashSet<string> changed = [];
    private HashSet<object> counted = new(ReferenceEqualityComparer.Instance);
    private int before;

    public int Passages { get; private set; }

    public static PassageCounts Of(StudyGuide guide)
    {
        var counts = new PassageCounts();
        counts.Follow(guide);
        return counts;
    }

    public int Of(string stem) => counts.GetValueOrDefault(stem);

    /// <summary>What <see cref="Follow"/> found last changed nothing that a claim of these stems is weighed by.</summary>
    public bool AreAsBefore(IEnumerable<WeightedStem> stems) => Passages == before && !stems.Any(stem => changed.Contains(stem.Stem));

    /// <summary>Counts what was not counted yet, and takes away what is no longer there: topics and entries that are the same objects cost nothing.</summary>
    public void Follow(StudyGuide guide)
    {
        before = Passages;
        changed.Clear();
        var present = guide.Topics.Concat<object>(guide.Glossary).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        // An edited topic goes and comes again: most of its stems are as many as before.
        var steps = new Dictionary<string, int>();
        Count(counted.Where(part => !present.Contains(part)), -1, steps);
        Count(present.Where(part => !counted.Contains(part)), 1, steps);
        counted = present;
        foreach (var (stem, step) in steps.Where(step => step.Value != 0))
        {
            changed.Add(stem);
            if ((counts[stem] = counts.GetValueOrDefault(stem) + step) == 0)
                counts.Remove(stem);
        }
    }

    private void Count(IEnumerable<object> parts, int sign, Dictionary<string, int> steps)
    {
        foreach (var (passages, stems) in InParallel.Each([.. parts.Chunk(256)], Counted))
        {
            Passages += sign * passages;
            foreach (var (stem, count) in stems)
                steps[stem] = steps.GetValueOrDefault(stem) + (sign * count);
        }
    }

    private static (int Passages, Dictionary<string, int> Stems) Counted(object[] parts)
    {
        var (passages, stems, inPassage) = (0, new Dictionary<string, int>(), new HashSet<string>());
        foreach (var text in parts.SelectMany(Texts))
        {
            passages++;
            inPassage.Clear();
            foreach (var token in Tokenizer.Tokenize(text, isOfGuide: true))
            {
                if (inPassage.Add(token.Stem))
                    stems[token.Stem] = stems.GetValueOrDefault(token.Stem) + 1;
            }
        }
        return (passages, stems);
    }

    private static IEnumerable<string> Texts(object part) => part is Topic topic
        ?
        [
            topic.Definition.Text,
            .. topic.Facts.Select(fact => fact.Text.Text),
            .. topic.Events.Select(happening => happening.Text.Text),
            .. topic.Questions.SelectMany(question => question.KeyPoints.Select(point => point.Claim.Text).Append(question.ModelAnswer.Text)),
            .. topic.RelatedTerms.Select(term => term.Definition.Text),
        ]
        : [((GlossaryEntry)part).Definition.Text];
}
