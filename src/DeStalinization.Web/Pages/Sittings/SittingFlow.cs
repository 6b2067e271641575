using DeStalinization.Learning.Cards;
using DeStalinization.Learning.Scheduling;
using DeStalinization.Web.Learners;
using DeStalinization.Web.Pages.Shared;
using DeStalinization.Web.Store.Guide;
using DeStalinization.Web.Store.Learners;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.Sittings;

/// <summary>What comes next in a sitting. All of it follows from the sitting's key and the answers given in it.</summary>
public sealed class SittingFlow(GuideCards guide, LearnerDb learners, CurrentLearner learner, TimeProvider clock)
{
    /// <summary>How long a sitting that was left can be taken up again, in days.</summary>
    private const int OpenDays = 7;

    /// <param name="keys">The cards that it is over, in order.</param>
    /// <param name="end">She wants to stop here.</param>
    public async Task<SittingStep> NextAsync(SittingKey sitting, IReadOnlyCollection<string> keys, bool end, CancellationToken cancel)
    {
        var attempts = await learner.FindIdAsync() is { } id
            ? await learners.Attempts.AsNoTracking().In(id, sitting.Id).ToListAsync(cancel)
            : [];
        var cards = await guide.FindAsync([.. attempts.Select(row => row.CardKey).Union(keys)], cancel);
        // What a review has asked is due no longer, and yet part of it.
        var over = sitting.Scope == SittingScope.Review ? attempts.Select(row => row.CardKey).Union(keys) : keys;
        var asked = over.Where(cards.ContainsKey).Select(key => cards[key]).Where(card => IsChosen(card, sitting.Cards)).Distinct().ToList();
        var known = attempts.Where(row => cards.ContainsKey(row.CardKey)).ToList();
        return sitting.IsExam ? InExam(sitting, asked, known, cards, end) : OneByOne(sitting, asked, known, cards, end);
    }

    /// <summary>The last sitting over the same, if it has something left to ask or to rate; null otherwise.</summary>
    public async Task<OpenSitting?> OpenAsync(SittingScope scope, string subject, IReadOnlyCollection<string> keys, CancellationToken cancel)
    {
        if (await learner.FindIdAsync() is not { } id)
            return null;
        var since = clock.GetUtcNow().AddDays(-OpenDays);
        var begun = await learners.Sittings.Where(row => row.LearnerId == id && row.StartedAt > since).OrderByDescending(row => row.StartedAt).Select(row => row.Key).ToListAsync(cancel);
        var last = begun.Select(key => SittingKey.TryParse(key, null, out var sitting) ? sitting : null)
            .FirstOrDefault(sitting => sitting?.Scope == scope && sitting.Subject == subject);
        if (last is null)
            return null;
        var step = await NextAsync(last, keys, end: false, cancel);
        return step.Summary is not null ? null : new OpenSitting(last, step.Left);
    }

    public static bool IsChosen(StudyCard card, CardChoice choice) => choice switch
    {
        CardChoice.Questions => card is QuestionCard,
        CardChoice.Quick => card is not QuestionCard,
        CardChoice.All or _ => true,
    };

    private static SittingStep OneByOne(
        SittingKey sitting, List<StudyCard> asked, List<AttemptRow> known, IReadOnlyDictionary<string, StudyCard> cards, bool end)
    {
        var rated = known.Where(row => row.RatedAt is not null).OrderBy(row => row.RatedAt).ToList();
        var left = asked.Count - rated.Where(row => row.Rating != Rating.Again).Select(row => cards[row.CardKey]).Distinct().Count();
        if (!end && known.FindLast(row => IsUnread(row, rated)) is { } unread)
            return new SittingStep($"/review/{unread.Id}", left);
        var next = end ? null : Sitting.Next(asked, [.. rated.Select(row => (cards[row.CardKey], row.Rating!.Value))]);
        return next is not null
            ? new SittingStep(CardAddress.Of(next, sitting), left)
            : new SittingStep(null, 0, SittingSummary.Of(rated, cards));
    }

    /// <summary>She left before she rated it, and has not answered the same card again since.</summary>
    private static bool IsUnread(AttemptRow row, List<AttemptRow> rated) =>
        row.RatedAt is null && !rated.Exists(other => other.CardKey == row.CardKey && other.AnsweredAt >= row.AnsweredAt);

    /// <summary>First every card once, then the feedback on every answer. Once she has begun to look at that, nothing more is asked.</summary>
    private static SittingStep InExam(
        SittingKey sitting, List<StudyCard> asked, List<AttemptRow> known, IReadOnlyDictionary<string, StudyCard> cards, bool end)
    {
        var answered = known.Select(row => cards[row.CardKey]).ToHashSet();
        var unanswered = asked.FindAll(card => !answered.Contains(card));
        var isOver = end || unanswered.Count == 0 || known.Exists(row => row.RatedAt is not null);
        if (!isOver)
            return new SittingStep(CardAddress.Of(unanswered[0], sitting), unanswered.Count);
        var unrated = known.Where(row => row.RatedAt is null).ToList();
        if (unrated.Count == 0)
            return new SittingStep(null, 0, SittingSummary.Of(known, cards));
        return unrated.Count < known.Count
            ? new SittingStep($"/review/{unrated[0].Id}", unrated.Count)
            : new SittingStep(null, unrated.Count, null, [.. known.Select(row => AnsweredView.Of(row, cards[row.CardKey]))]);
    }
}

/// <summary>Exactly one of the address to go to, the summary at the end, and what was answered in an exam.</summary>
/// <param name="Left">How many cards are still to be asked, or to be rated.</param>
public sealed record SittingStep(string? GoTo, int Left, SittingSummary? Summary = null, IReadOnlyList<AnsweredView>? Answered = null);

/// <summary>A sitting that was left with cards to ask.</summary>
public sealed record OpenSitting(SittingKey Key, int Left);

/// <summary>An answer of an exam, before its feedback has been looked through.</summary>
public sealed record AnsweredView(Guid Attempt, StudyCard Card, int Mentioned, int Parts)
{
    public static AnsweredView Of(AttemptRow row, StudyCard card)
    {
        var feedback = CardChecker.Check(card, row.Answer);
        return new AnsweredView(row.Id, card, feedback.Mentioned.Count(), feedback.Parts.Count);
    }
}
