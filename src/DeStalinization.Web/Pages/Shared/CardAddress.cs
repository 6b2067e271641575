using DeStalinization.Learning.Cards;
using DeStalinization.Web.Learners;

namespace DeStalinization.Web.Pages.Shared;

/// <summary>Where a card is asked.</summary>
public static class CardAddress
{
    public static string Of(StudyCard card, SittingKey? sitting = null) =>
        $"/topics/{card.Key.TopicSlug}/self-check/{card.Key.Id}{sitting?.Query}";
}
