using DeStalinization.Learning.Cards;
using DeStalinization.Learning.Guide;
using DeStalinization.Learning.Maps;
using DeStalinization.Web.Store.Guide;

namespace DeStalinization.Web.Import;

/// <summary>The guide as rows of its store: those of each topic, and those that are of no topic.</summary>
internal static class GuideRowsOf
{
    // No topic has more cards of its own: its file may have 256 KiB.
    private const int CardsOfTopic = 1 << 12;
    private const int AfterTopics = 1 << 30;

    public static IEnumerable<object> Whole(GuideWhole whole, GuideStamp stamp)
    {
        var guide = whole.Guide;
        return ((IEnumerable<object>)[Guide(guide, stamp), new MapRow { Name = MapRow.Concepts, Map = MapLayout.Of(guide) }])
            .Concat(guide.Units.Select(Unit))
            .Concat(Terms(whole))
            .Concat(guide.Glossary.Select(Entry))
            .Concat(guide.Sources.Select(Source))
            .Concat(guide.Glossary.SelectMany(GuideKeys.OfEntry));
    }

    public static IEnumerable<StudyCardRow> Terms(GuideWhole whole) => whole.Terms.All.Select((card, index) => Card(card, AfterTopics + index));

    public static IEnumerable<object> Topic(PlacedTopic placed, GuideWhole whole, ChangedDays changed)
    {
        var (topic, cards) = (placed.Topic, StudyCards.OwnCards(placed.Topic).ToList());
        return ((IEnumerable<object>)[Page(placed, whole, cards, changed)])
            .Concat(topic.Notes.Select(note => new CitationRow { SourceId = note.SourceId, TopicSlug = topic.Slug, Number = note.Number, Pages = note.Pages, Times = note.Citations }))
            .Concat(cards.Select((card, index) => Card(card, (placed.Position * CardsOfTopic) + index)))
            .Concat(GuideKeys.OfTopic(topic));
    }

    public static GuideRow Guide(StudyGuide guide, GuideStamp stamp) => new()
    {
        Stamp = stamp.ToString(),
        Title = guide.Title,
        Subtitle = guide.Subtitle,
        Language = guide.Language,
        Licence = guide.Licence,
        IntroductionHtml = guide.Introduction.Html,
    };

    private static TopicRow Page(PlacedTopic placed, GuideWhole whole, List<StudyCard> cards, ChangedDays changed)
    {
        var topic = placed.Topic;
        var (hash, day) = changed.Of(topic);
        return new TopicRow
        {
            Position = placed.Position,
            Slug = topic.Slug,
            UnitPosition = placed.Unit,
            Title = topic.Title,
            Summary = topic.Summary,
            Dates = topic.Dates?.Display,
            Reviewed = topic.Reviewed,
            DefinitionHtml = topic.Definition.Html,
            Facts = topic.Facts,
            Charts = topic.Charts,
            Events = topic.Events,
            Questions = [.. topic.Questions.Select(question => new QuestionView(question.Id, question.Formerly, question.Prompt))],
            Cards = [.. cards.Concat(whole.Terms.CardsOf(topic)).Select(card => card.Key.ToString())],
            Misconceptions = topic.Misconceptions,
            RelatedTerms = topic.RelatedTerms,
            Notes = topic.Notes,
            Neighbours = [.. whole.Links.Neighbours(topic.Slug).Select(slug => new NeighbourTopic(slug, whole.TitleOf(slug)))],
            Markdown = topic.Markdown,
            Hash = hash,
            ChangedOn = day,
        };
    }

    private static StudyCardRow Card(StudyCard card, int position) => new() { Key = card.Key.ToString(), Position = position, Card = card };

    private static UnitRow Unit(Unit unit, int position) =>
        new() { Position = position, Id = unit.Id, Title = unit.Title, IntroductionHtml = unit.Introduction.Html };

    private static GlossaryRow Entry(GlossaryEntry entry, int position) =>
        new() { Position = position, Id = entry.Id, Title = entry.Title, DefinitionHtml = entry.Definition.Html };

    private static SourceRow Source(Source source, int position) => new()
    {
        Position = position,
        Id = source.Id,
        TitleHtml = source.Title.Html,
        Title = source.Title.Text,
        Author = source.Author,
        Publisher = source.Publisher,
        Year = source.Year,
        Kind = source.Kind,
        Url = source.Url,
    };
}
