using DeStalinization.Learning.Guide;
using DeStalinization.Web.Store.Guide;

namespace DeStalinization.Web.Import;

/// <summary>Every stable key of a guide, and every one that it used to have with where it moved to.</summary>
internal static class GuideKeys
{
    public static IEnumerable<KeyRow> Of(StudyGuide guide) =>
        guide.Topics.SelectMany(OfTopic)
            .Concat(guide.Glossary.SelectMany(entry => OfPart("glossary", entry.Id, entry.Formerly)))
            .DistinctBy(row => row.Key);

    private static IEnumerable<KeyRow> OfTopic(Topic topic) =>
        WithFormer(topic.Slug, topic.Formerly)
            .Concat(topic.Facts.SelectMany(fact => OfPart(topic.Slug, fact.Id, fact.Formerly)))
            .Concat(topic.Charts.SelectMany(chart => OfPart(topic.Slug, chart.Id, chart.Formerly)))
            .Concat(topic.Events.SelectMany(@event => OfPart(topic.Slug, @event.Id, @event.Formerly)))
            .Concat(topic.Questions.SelectMany(question => OfPart(topic.Slug, question.Id, question.Formerly)))
            .Concat(topic.Questions.SelectMany(question => question.KeyPoints).SelectMany(point => OfPart(topic.Slug, point.Id, point.Formerly)))
            .Concat(topic.Misconceptions.SelectMany(misconception => OfPart(topic.Slug, misconception.Id, misconception.Formerly)));

    private static IEnumerable<KeyRow> OfPart(string page, string id, IEnumerable<string> formerly) =>
        WithFormer($"{page}#{id}", formerly.Select(former => $"{page}#{former}"));

    private static IEnumerable<KeyRow> WithFormer(string key, IEnumerable<string> formerly) =>
        formerly.Select(former => new KeyRow { Key = former, MovedTo = key }).Prepend(new KeyRow { Key = key, MovedTo = null });
}
