using DeStalinization.Learning.Cards;
using DeStalinization.Web.Store.Guide;
using DeStalinization.Web.Store.Learners;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.Review;

/// <summary>The cards that a learner has rated and that the guide still has. One that has left the guide is not asked any more.</summary>
public sealed class StudiedCards(GuideCards guide, LearnerDb learners)
{
    /// <summary>The longest waiting first; each card once, whatever it was called when it was rated.</summary>
    public async Task<IReadOnlyList<StudiedCard>> OfAsync(long learner, CancellationToken cancel)
    {
        var rows = await learners.Cards.AsNoTracking().Where(card => card.LearnerId == learner).OrderByDescending(card => card.LastReview).ToListAsync(cancel);
        var cards = await guide.FindAsync([.. rows.Select(row => row.CardKey)], cancel);
        return [.. rows.Where(row => cards.ContainsKey(row.CardKey))
            .Select(row => new StudiedCard(row, cards[row.CardKey]))
            .DistinctBy(card => card.Card.Key)
            .OrderBy(card => card.Row.Due)];
    }
}

public sealed record StudiedCard(CardRow Row, StudyCard Card)
{
    /// <summary>Its time has come, or it means something else now and is asked at once.</summary>
    public bool IsDue(DateTimeOffset now) => Row.Due <= now || IsOutdated;

    public bool IsOutdated => Row.Revision < Card.Revision;
}
