using DeStalinization.Learning.Guide;
using DeStalinization.Web.Store.Guide;

namespace DeStalinization.Web.Import;

/// <summary>The guide as rows of its store.</summary>
internal static class GuideRowsOf
{
    public static IEnumerable<object> Everything(StudyGuide guide, GuideStamp stamp)
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
        foreach (var row in Units(guide).Concat(Glossary(guide)).Concat(Sources(guide)).Concat(GuideKeys.Of(guide)))
            yield return row;
    }

    private static IEnumerable<object> Units(StudyGuide guide)
    {
        var position = 0;
        foreach (var (number, unit) in guide.Units.Index())
        {
            yield return new UnitRow { Position = number, Id = unit.Id, Title = unit.Title, IntroductionHtml = unit.Introduction.Html };
            foreach (var topic in unit.Topics)
            {
                yield return Topic(topic, number, position);
                foreach (var (order, question) in topic.Questions.Index())
                    yield return Question(topic, question, position, order);
                foreach (var note in topic.Notes)
                    yield return new CitationRow { SourceId = note.SourceId, TopicSlug = topic.Slug, Number = note.Number };
                position++;
            }
        }
    }

    private static TopicRow Topic(Topic topic, int unit, int position) => new()
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
        Misconceptions = topic.Misconceptions,
        RelatedTerms = topic.RelatedTerms,
        Notes = topic.Notes,
    };

    private static QuestionRow Question(Topic topic, Question question, int topicPosition, int order) => new()
    {
        Key = new CardKey(topic.Slug, question.Id).ToString(),
        TopicPosition = topicPosition,
        Position = order,
        Question = question,
    };

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
        Author = source.Item.Author,
        Publisher = source.Item.Publisher,
        Year = source.Item.Year,
        Kind = source.Item.Kind,
        Url = source.Item.Url,
    });
}
