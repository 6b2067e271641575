using System.Runtime.CompilerServices;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Learning.Answers;

/// <summary>Finds which key points of a question an answer mentions and the words that show it; not whether it is right.</summary>
/// <remarks>
/// Words are compared by Porter2 stem after folding case, diacritics, spelling and transliteration, and a small slip of the finger passes.
/// A point with term groups is mentioned when all of them are met within a sentence or two. A point without is mentioned when enough of its
/// claim is there by weight. Words that continue a run copied from the question show nothing: whoever pastes the question has said
/// nothing yet. A match close after a negation makes a point partly mentioned, unless the point itself is a negative one. Words added at the end of an answer never take away a point that has term groups.
/// </remarks>
public static class AnswerChecker
{
    /// <summary>Shares of a claim's weight from which it is mentioned, or partly so.</summary>
    private const double MentionedShare = 0.6, PartlyShare = 0.3;

    /// <summary>Making a question ready takes as long as reading a long answer, and twice the memory: once is enough.</summary>
    private static readonly ConditionalWeakTable<Question, QuestionPatterns> Patterns = [];

    public static Feedback Check(Question question, string answer) =>
        Check(Patterns.GetValue(question, static asked => new QuestionPatterns(asked)), answer);

    /// <summary>Checks answers as <see cref="Check(Question, string)"/> does, but what makes the question ready goes with the function: for thousands of questions that are tried once.</summary>
    public static Func<string, Feedback> Checker(Question question)
    {
        var patterns = new QuestionPatterns(question);
        return answer => Check(patterns, answer);
    }

    private static Feedback Check(QuestionPatterns patterns, string answer)
    {
        var text = new AnswerText(patterns, answer);
        var points = patterns.Points.Select(point => point.Groups.Length > 0 ? CheckGroups(point, text) : CheckClaim(point, text));
        return new Feedback([.. points], Cautions.Find(patterns, text));
    }

    private static PointFeedback CheckGroups(PointPattern pattern, AnswerText text)
    {
        var evidence = GroupEvidence.Find(pattern.Groups, text.Words);
        var groups = pattern.Point.TermGroups;
        var met = groups.Where((_, index) => evidence.Any(piece => piece.Group == index));
        var unmet = groups.Where((_, index) => !evidence.Any(piece => piece.Group == index));
        var isSaid = evidence.Count == groups.Count && (pattern.ExpectsNegation || !evidence.Any(piece => piece.Negation is not null));
        var coverage = isSaid ? Coverage.Mentioned : evidence.Count > 0 ? Coverage.Partly : Coverage.NotFound;
        return Feedback(pattern, text, coverage, evidence, [.. met], [.. unmet]);
    }

    private static PointFeedback CheckClaim(PointPattern pattern, AnswerText text)
    {
        var evidence = new List<Evidence>();
        var share = 0.0;
        foreach (var (meaning, weight) in pattern.Claim)
        {
            var place = text.IndexOf(meaning);
            if (place < 0)
                continue;
            evidence.Add(new Evidence(0, [place], Negation.Before(text.Words, place)));
            share += weight;
        }
        var coverage = share >= MentionedShare ? Coverage.Mentioned : share >= PartlyShare ? Coverage.Partly : Coverage.NotFound;
        return Feedback(pattern, text, coverage, evidence, [], []);
    }

    private static PointFeedback Feedback(
        PointPattern pattern,
        AnswerText text,
        Coverage coverage,
        IReadOnlyList<Evidence> evidence,
        TermGroup[] met,
        TermGroup[] unmet) => new(
            pattern.Point.Id,
            coverage,
            text.Spans(evidence.SelectMany(piece => piece.Places).Select(place => (place, place))),
            met,
            unmet,
            text.Spans(Negations(evidence)));

    private static IEnumerable<(int First, int Last)> Negations(IReadOnlyList<Evidence> evidence) =>
        from piece in evidence
        let negation = piece.Negation
        where negation is not null
        select (negation.Value, piece.Last);
}
