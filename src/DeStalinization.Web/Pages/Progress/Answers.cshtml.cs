using DeStalinization.Learning.Answers;
using DeStalinization.Learning.Cards;
using DeStalinization.Web.Learners;
using DeStalinization.Web.Serving;
using DeStalinization.Web.Store.Guide;
using DeStalinization.Web.Store.Learners;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.Progress;

/// <summary>Every answer that is kept, the latest first, with what became of it.</summary>
[GuidePage]
[ResponseCache(NoStore = true)]
public sealed class AnswersModel(LearnerDb db, CurrentLearner learner, GuideCards guide) : PageModel
{
    private const int OnPage = 20;

    public IReadOnlyList<AnswerView> Answers { get; private set; } = [];

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    public int Pages { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int number, CancellationToken cancel)
    {
        if (await learner.FindIdAsync() is not { } id)
            return Redirect("/progress");
        var all = db.Attempts.AsNoTracking().Where(row => row.LearnerId == id);
        Pages = Math.Max(1, (await all.CountAsync(cancel) + OnPage - 1) / OnPage);
        Number = Math.Clamp(number, 1, Pages);
        var rows = await all.OrderByDescending(row => row.AnsweredAt).ThenBy(row => row.Id).Skip((Number - 1) * OnPage).Take(OnPage).ToListAsync(cancel);
        var cards = await guide.FindAsync([.. rows.Select(row => row.CardKey)], cancel);
        Answers = [.. rows.Select(row => AnswerView.Of(row, cards.GetValueOrDefault(row.CardKey)))];
        return Page();
    }

    /// <param name="Card">Null when it has left the guide.</param>
    /// <param name="Parts">Those of the card as it is now; empty when it is gone or means something else now.</param>
    public sealed record AnswerView(AttemptRow Row, StudyCard? Card, string Written, IReadOnlyList<PartView> Parts)
    {
        public static AnswerView Of(AttemptRow row, StudyCard? card)
        {
            var same = card is not null && card.Revision == row.Revision;
            IReadOnlyList<PartView> parts = same ? [.. PartsOf(row, card!)] : [];
            return new AnswerView(row, card, WrittenOf(row.Answer, same ? card : null), parts);
        }

        /// <summary>Null before she has rated it.</summary>
        public int? Had => Row.Ticked?.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

        private static IEnumerable<PartView> PartsOf(AttemptRow row, StudyCard card)
        {
            var ticked = row.Ticked?.Split(' ');
            return CardChecker.Check(card, row.Answer).Parts
                .Select(part => new PartView(part, ticked?.Contains(part.Id) ?? (part.Coverage == Coverage.Mentioned)));
        }

        private static string WrittenOf(string answer, StudyCard? card) => card switch
        {
            OrderCard order => string.Join(" → ", CardAnswer.Order(answer).Select(id => order.Events.FirstOrDefault(one => one.Id == id)?.Text.Text ?? id)),
            TermCard { IsReversed: true } term => term.Choices.FirstOrDefault(choice => choice.Id == answer)?.Definition.Text ?? answer,
            _ => answer,
        };
    }

    /// <param name="IsHad">She ticked it; before she rated the answer, it was found in it.</param>
    public sealed record PartView(CardPart Part, bool IsHad);
}
