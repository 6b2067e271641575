using DeStalinization.Learning.Cards;
using DeStalinization.Learning.Guide;
using DeStalinization.Web.Store.Guide;

namespace DeStalinization.Web.Import;

/// <summary>Every stable key that an author gave, and every one that something used to have with where it moved to.</summary>
internal static class GuideKeys
{
    public static IEnumerable<KeyRow> OfTopic(Topic topic)
    {
        var pages = topic.Formerly.Prepend(topic.Slug).ToList();
        return topic.Formerly.Select(former => new KeyRow { Key = former, MovedTo = topic.Slug })
            .Prepend(new KeyRow { Key = topic.Slug, MovedTo = null })
            .Concat(Parts(topic).SelectMany(part => OfPart(pages, part.Id, part.Formerly)))
            .Concat(StudyCards.MadeIds.SelectMany(id => OfPart(pages, id, []).Skip(1)))
            .DistinctBy(row => row.Key);
    }

    private static IEnumerable<(string Id, IReadOnlyList<string> Formerly)> Parts(Topic topic) =>
    [
        .. topic.Facts.Select(fact => (fact.Id, fact.Formerly)),
        .. topic.Charts.Select(chart => (chart.Id, chart.Formerly)),
        .. topic.Events.Select(@event => (@event.Id, @event.Formerly)),
        .. topic.Questions.Select(question => (question.Id, question.Formerly)),
        .. topic.Questions.SelectMany(question => question.KeyPoints).Select(point => (point.Id, point.Formerly)),
        .. topic.Misconceptions.Select(misconception => (misconception.Id, misconception.Formerly)),
    ];

    public static IEnumerable<KeyRow> OfEntry(GlossaryEntry entry) =>
        OfPart([StudyCard.GlossarySlug], entry.Id, entry.Formerly)
            .Concat(OfPart([StudyCard.GlossarySlug], entry.Id + TermCard.Reversed, [.. entry.Formerly.Select(former => former + TermCard.Reversed)]).Skip(1));

    /// <summary>The living key first, then every pair of a name that the page had and one that the part had.</summary>
    private static IEnumerable<KeyRow> OfPart(IReadOnlyList<string> pages, string id, IReadOnlyList<string> formerly)
    {
        var living = $"{pages[0]}#{id}";
        return from page in pages
               from name in formerly.Prepend(id)
               let key = $"{page}#{name}"
               select new KeyRow { Key = key, MovedTo = key == living ? null : living };
    }
}
