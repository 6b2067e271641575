using System.Net;
using DeStalinization.Learning.Answers;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Learning.Cards;

/// <summary>Reads the answer to a card of any kind. It finds; whether it was right, the learner decides.</summary>
public static class CardChecker
{
    /// <param name="answer">In the form of <see cref="CardAnswer"/>.</param>
    public static CardFeedback Check(StudyCard card, string answer) => card switch
    {
        QuestionCard question => Check(question, answer),
        TermCard term => new CardFeedback([Check(term, answer)]),
        GapCard gap => new CardFeedback([.. Check(gap, answer)]),
        OrderCard order => Check(order, answer),
        MisconceptionCard misconception => new CardFeedback([Check(misconception, answer)]),
        _ => throw new ArgumentOutOfRangeException(nameof(card), card, null),
    };

    private static CardFeedback Check(QuestionCard card, string answer)
    {
        var prose = AnswerChecker.Check(card.Question, answer);
        var parts = card.Question.KeyPoints.Zip(prose.Points, (point, found) => new CardPart(point.Id, point.Claim, found.Coverage, point.Fact, found));
        return new CardFeedback([.. parts], prose);
    }

    private static CardPart Check(TermCard card, string answer)
    {
        if (!card.IsReversed)
            return new CardPart("term", Plain(card.Term), ShortAnswer.Compare(answer, card.Accepted.Prepend(card.Term)), Written: answer);
        var own = card.Key with { Id = card.Key.Id[..^TermCard.Reversed.Length] };
        var isRight = answer == own.ToString();
        return new CardPart("meaning", Plain(card.Definition.Text), isRight ? Coverage.Mentioned : Coverage.NotFound, Written: Chosen(card, answer));
    }

    private static string Chosen(TermCard card, string answer) =>
        card.Choices.FirstOrDefault(choice => choice.Id == answer)?.Definition.Text ?? "";

    private static IEnumerable<CardPart> Check(GapCard card, string answer)
    {
        var typed = CardAnswer.Blanks(answer, card.Blanks.Count);
        return card.Blanks.Zip(typed).Select((pair, index) =>
            new CardPart($"blank-{index + 1}", Plain(pair.First), ShortAnswer.Compare(pair.Second, pair.First), Written: pair.Second));
    }

    private static CardFeedback Check(OrderCard card, string answer)
    {
        var right = card.Events.Select(@event => @event.Id).ToList();
        var given = CardAnswer.Order(answer).Where(right.Contains).Select(id => card.Events[right.IndexOf(id)]).ToList();
        var pairs = given.Zip(given.Skip(1)).ToList();
        var swapped = pairs.Where(pair => right.IndexOf(pair.First.Id) > right.IndexOf(pair.Second.Id)).ToList();
        var isWhole = given.Count == right.Count && given.Distinct().Count() == right.Count;
        var coverage = isWhole && swapped.Count == 0 ? Coverage.Mentioned : swapped.Count < pairs.Count ? Coverage.Partly : Coverage.NotFound;
        return new CardFeedback(
            [new CardPart("order", Plain("All of them in their order"), coverage)],
            Swapped: [.. swapped.Select(pair => new SwappedPair(pair.Second, pair.First))]);
    }

    private static CardPart Check(MisconceptionCard card, string answer) =>
        new("claim", card.Misconception.Correction, CardAnswer.VerdictOf(answer).IsTrue is false ? Coverage.Mentioned : Coverage.NotFound);

    private static RichText Plain(string text) => new(WebUtility.HtmlEncode(text), text);
}
