using DeStalinization.Content.Tests.Support;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Tests;

/// <summary>What a teacher may count on in every topic of the published course.</summary>
public sealed class CourseTests
{
    private const double PlainEnough = 40;

    public static TheoryData<string> Slugs => [.. Course.Guide.Topics.Select(topic => topic.Slug)];

    [Fact]
    public void The_course_has_no_fault_and_no_warning() => Assert.Empty(Course.Reading.Diagnostics);

    [Fact]
    public void It_has_38_topics_in_an_overview_and_six_units()
    {
        Assert.Equal([1, 5, 6, 5, 8, 7, 6], Course.Guide.Units.Select(unit => unit.Topics.Count));
        Assert.Equal("de-stalinization", Course.Guide.Topics.First().Slug);
        Assert.InRange(Course.Guide.Glossary.Count, 60, 90);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Its_definition_can_be_learned_from(string slug)
    {
        var definition = Course.TopicOf(slug).Definition.Text;
        Assert.InRange(ReadingEase.Words(definition), 80, 200);
        Assert.InRange(ReadingEase.Of(definition), PlainEnough, 100);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Each_fact_is_one_dated_cited_idea_with_something_to_remember(string slug)
    {
        var facts = Course.TopicOf(slug).Facts;
        Assert.InRange(facts.Count, 6, 10);
        Assert.All(facts, fact =>
        {
            Assert.Contains("<strong>", fact.Text.Html, StringComparison.Ordinal);
            Assert.Contains("note-ref", fact.Text.Html, StringComparison.Ordinal);
            Assert.Matches("1[89][0-9]{2}|20[0-9]{2}", fact.Text.Text);
            Assert.InRange(ReadingEase.Words(fact.Text.Text), 10, 70);
        });
        Assert.InRange(ReadingEase.Of(string.Join('\n', facts.Select(fact => fact.Text.Text))), PlainEnough, 100);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Each_question_can_be_answered_checked_and_taught(string slug)
    {
        var questions = Course.TopicOf(slug).Questions;
        Assert.InRange(questions.Count, 3, 5);
        Assert.All(questions, question =>
        {
            Assert.InRange(ReadingEase.Words(question.ModelAnswer.Text), 60, 130);
            Assert.InRange(question.KeyPoints.Count, 3, 5);
            Assert.All(question.KeyPoints, point => Assert.NotEmpty(point.TermGroups));
            Assert.All(question.KeyPoints, point => Assert.NotNull(point.Fact));
            Assert.InRange(question.Hints.Count, 1, 2);
            Assert.True(question.Accepted.Count(sample => sample.PointIds.Count == 0) >= 3, $"{question.Id} has too few accepted samples");
            Assert.True(question.Rejected.Count >= 3, $"{question.Id} has too few rejected samples");
        });
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void It_has_dates_misconceptions_neighbours_and_sources(string slug)
    {
        var topic = Course.TopicOf(slug);
        Assert.InRange(topic.Events.Count, 3, 8);
        Assert.InRange(topic.Misconceptions.Count, 1, 3);
        Assert.InRange(topic.RelatedTerms.Count, 3, 6);
        Assert.InRange(topic.Notes.Select(note => note.SourceId).Distinct().Count(), 2, 4);
        Assert.NotNull(topic.Dates);
        Assert.NotNull(topic.Reviewed);
    }

    [Fact]
    public void Its_events_lie_in_every_lane_and_nearly_each_has_a_fact_that_tells_of_it()
    {
        var events = Course.Guide.Topics.SelectMany(topic => topic.Events).ToList();
        Assert.All(Enum.GetValues<Lane>(), lane => Assert.InRange(events.Count(happened => happened.Lane == lane), 20, events.Count));
        Assert.InRange(events.Count(happened => happened.Fact is null), 0, events.Count / 20);
    }

    [Fact]
    public void Its_data_series_are_drawn_where_they_serve() =>
        Assert.Equal(
            ["great-terror", "gulag", "gulag-releases-and-uprisings", "rehabilitation", "everyday-life", "re-stalinization"],
            Course.Guide.Topics.Where(topic => topic.Charts.Count > 0).Select(topic => topic.Slug));

    /// <summary>Everywhere but in what students are thought to write.</summary>
    [Theory]
    [InlineData("Aleksandr Solzhenitsyn", "Alexander Solzhenitsyn|Solzhenitzyn|Alexandr")]
    [InlineData("Nikita Khrushchev", "Khrushchov|Kruschev|Krushchev")]
    [InlineData("Lavrenty Beria", "Lavrentiy|Lavrenti |Lavrentii|Beriya")]
    [InlineData("Georgy Malenkov", "Georgi Malenkov|Georgii")]
    [InlineData("Nikolai Bulganin", "Nikolay|Nikolaj")]
    [InlineData("Georgy Zhukov", "Georgi Zhukov")]
    [InlineData("Vyacheslav Molotov", "Viacheslav")]
    [InlineData("Novy Mir", "Novyi Mir (?!,)|Novyy|Novi Mir")]
    [InlineData("Alexander Dubček", "Aleksander Dubček|Dubcek")]
    public void A_name_is_spelt_in_one_way(string name, string others)
    {
        var texts = Course.Guide.Topics.SelectMany(Prose).ToList();
        Assert.Contains(texts, text => text.Contains(name, StringComparison.Ordinal));
        Assert.All(texts, text => Assert.DoesNotMatch(others, text));
    }

    private static IEnumerable<string> Prose(Topic topic) =>
    [
        topic.Title,
        topic.Summary,
        topic.Definition.Text,
        .. topic.Facts.Select(fact => fact.Text.Text),
        .. topic.Charts.Select(chart => chart.Caption.Text),
        .. topic.Events.Select(@event => @event.Text.Text),
        .. topic.Questions.SelectMany(question => new[] { question.Prompt.Text, question.ModelAnswer.Text }),
        .. topic.Misconceptions.SelectMany(one => new[] { one.Claim.Text, one.Correction.Text }),
        .. topic.RelatedTerms.Select(term => term.Definition.Text),
    ];
}
