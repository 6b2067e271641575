using DeStalinization.Learning.Cards;
using DeStalinization.Learning.Guide;
using DeStalinization.Learning.Maps;
using DeStalinization.Web.Search;
using DeStalinization.Web.Store.Guide;

namespace DeStalinization.Web.Import;

/// <summary>The guide as rows of its store.</summary>
internal static class GuideRowsOf
{
    public static IEnumerable<object> Everything(StudyGuide guide, GuideStamp stamp, ChangedDays changed)
    {
        yield return new GuideRow
        {
            Stamp = stamp.ToString(),
            Title = guide.Title,
            Subtitle = guide.Subtitle,
            Language = guide.Language,
            Licence = guide.Licence,
            IntroductionHtml = guide.Introduction.Html,
        };
        yield return new MapRow { Name = MapRow.Concepts, Map = MapLayout.Of(guide) };
        var cards = StudyCards.Of(guide);
        foreach (var row in Units(guide, cards, changed).Concat(Cards(cards)).Concat(Glossary(guide)).Concat(Sources(guide)).Concat(GuideKeys.Of(guide)).Concat(Vocabulary.RowsOf(guide)))
            yield return row;
    }

    private static IEnumerable<object> Units(StudyGuide guide, StudyCards cards, ChangedDays changed)
    {
        var position = 0;
        var links = TopicLinks.Of(guide);
        var titles = guide.Topics.ToDictionary(topic => topic.Slug, topic => topic.Title);
        foreach (var (number, unit) in guide.Units.Index())
        {
            yield return new UnitRow { Position = number, Id = unit.Id, Title = unit.Title, IntroductionHtml = unit.Introduction.Html };
            foreach (var topic in unit.Topics)
            {
                yield return Topic(topic, number, position, cards.ByTopic[topic.Slug], changed, [.. links.Neighbours(topic.Slug).Select(slug => new NeighbourTopic(slug, titles[slug]))]);
                foreach (var note in topic.Notes)
                    yield return new CitationRow { SourceId = note.SourceId, TopicSlug = topic.Slug, Number = note.Number, Pages = note.Pages, Times = note.Citations };
                position++;
            }
        }
    }

    private static TopicRow Topic(Topic topic, int unit, int position, IReadOnlyList<CardKey> cards, ChangedDays changed, IReadOnlyList<NeighbourTopic> neighbours)
    {
        var (hash, day) = changed.Of(topic);
        return new TopicRow
        {
            Position = position,
            Slug = topic.Slug,
            UnitPosition = unit,
            Title = topic.Title,
            Summary = topic.Summary,
            Dates = topic.Dates?.Display,
            Reviewed = topic.Reviewed,
            DefinitionHtml = topic.Definition.Html,
            Facts = topic.Facts,
            Charts = topic.Charts,
            Events = topic.Events,
            Questions = [.. topic.Questions.Select(question => new QuestionView(question.Id, question.Formerly, question.Prompt))],
            Cards = [.. cards.Select(card => card.ToString())],
            Misconceptions = topic.Misconceptions,
            RelatedTerms = topic.RelatedTerms,
            Notes = topic.Notes,
            Neighbours = neighbours,
            Markdown = topic.Markdown,
            Hash = hash,
            ChangedOn = day,
        };
    }

    private static IEnumerable<object> Cards(StudyCards cards) =>
        cards.All.Select((card, position) => new StudyCardRow { Key = card.Key.ToString(), Position = position, Card = card });

    private static IEnumerable<object> Glossary(StudyGuide guide) => guide.Glossary.Index().Select(entry => new GlossaryRow
    {
        Position = entry.Index,
        Id = entry.Item.Id,
        Title = entry.Item.Title,
        DefinitionHtml = entry.Item.Definition.Html,
    });

    private static IEnumerable<object> Sources(StudyGuide guide) => guide.Sources.Index().Select(source => new SourceRow
    {
        Position = source.Index,
        Id = source.Item.Id,
        TitleHtml = source.Item.Title.Html,
        Title = source.Item.Title.Text,
        Author = source.Item.Author,
        Publisher = source.Item.Publisher,
        Year = source.Item.Year,
        Kind = source.Item.Kind,
        Url = source.Item.Url,
    });
}
