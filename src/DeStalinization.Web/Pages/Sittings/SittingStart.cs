using DeStalinization.Learning.Cards;
using DeStalinization.Web.Learners;

namespace DeStalinization.Web.Pages.Sittings;

/// <summary>What somebody who is about to begin can choose from.</summary>
/// <param name="Open">A sitting over the same that she left.</param>
public sealed record SittingStart(IReadOnlyList<SittingOffer> Offers, OpenSitting? Open)
{
    /// <summary>The review questions, the quick cards, all of them (a set begins with these), and the questions as in an exam; what would be empty or the same is left out.</summary>
    public static SittingStart Of(SittingScope scope, string subject, IReadOnlyCollection<StudyCard> cards, OpenSitting? open)
    {
        var questions = Offer("Review questions", CardChoice.Questions);
        var quick = Offer("Quick cards: terms, gaps, order of events, misconceptions", CardChoice.Quick);
        var offers = new List<SittingOffer> { questions, quick };
        // A set is asked as it was put together; of a topic, questions come first.
        if (questions.Count > 0 && quick.Count > 0)
            offers.Insert(scope == SittingScope.Practice ? 0 : 2, Offer("Everything", CardChoice.All));
        offers.Add(Offer("As in an exam: answer all the review questions, then see the feedback", CardChoice.Questions, isExam: true));
        return new SittingStart(offers.FindAll(offer => offer.Count > 0), open);

        SittingOffer Offer(string title, CardChoice choice, bool isExam = false)
        {
            var chosen = cards.Where(card => SittingFlow.IsChosen(card, choice)).ToList();
            return new SittingOffer(title, chosen.Count, Minutes(chosen), SittingKey.New(scope, subject, choice, isExam));
        }
    }

    public static int Minutes(IEnumerable<StudyCard> cards) => (int)Math.Ceiling(cards.Sum(card => card.Minutes));
}

/// <param name="Minutes">About how long it takes.</param>
public sealed record SittingOffer(string Title, int Count, int Minutes, SittingKey Key);
