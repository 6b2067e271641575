using System.Data.Common;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Web.Search;

/// <summary>The FTS5 table of the guide store: one entry for each thing that a search can lead to.</summary>
public static class SearchIndex
{
    // Without a stemmer: FTS5's porter finds nothing for "rehabilitat*", so the query brings the stems.
    private const string Create =
        "CREATE VIRTUAL TABLE search USING fts5(title, body, kind UNINDEXED, page UNINDEXED, address UNINDEXED, tokenize = 'unicode61 remove_diacritics 2')";

    private const string Insert = "INSERT INTO search (title, body, kind, page, address) VALUES ($title, $body, $kind, $page, $address)";

    /// <summary>Makes and fills the table inside the caller's transaction.</summary>
    public static async Task FillAsync(DbConnection connection, StudyGuide guide, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Create;
        await command.ExecuteNonQueryAsync(cancel);
        command.CommandText = Insert;
        var names = new[] { "$title", "$body", "$kind", "$page", "$address" };
        foreach (var name in names)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
        }
        foreach (var entry in Entries(guide))
        {
            foreach (var (name, value) in names.Zip([entry.Title, entry.Body, entry.Kind, entry.Page, entry.Address]))
                command.Parameters[name].Value = value;
            await command.ExecuteNonQueryAsync(cancel);
        }
    }

    // Model answers stay out: a search must not show what self-check asks for.
    private static IEnumerable<Entry> Entries(StudyGuide guide) =>
        guide.Topics.SelectMany(OfTopic)
            .Concat(guide.Glossary.Select(entry => new Entry(entry.Title, entry.Definition.Text, "Glossary term", entry.Title, $"/glossary#{entry.Id}")));

    private static IEnumerable<Entry> OfTopic(Topic topic)
    {
        Entry Part(string kind, string id, RichText text) => new("", text.Text, kind, topic.Title, $"/topics/{topic.Slug}#{id}");

        return topic.Facts.Select(fact => Part("Key fact", fact.Id, fact.Text))
            .Concat(topic.Charts.Select(chart => Part("Chart", chart.Id, chart.Caption)))
            .Concat(topic.Events.Select(@event => Part("Event", @event.Id, @event.Text with { Text = $"{@event.Date.Display}: {@event.Text.Text}" })))
            .Concat(topic.Questions.Select(question => Part("Question", question.Id, question.Prompt)))
            .Concat(topic.Misconceptions.Select(one => Part("Misconception", one.Id, one.Correction with { Text = $"{one.Claim.Text} {one.Correction.Text}" })))
            .Prepend(new Entry(
                string.Join(" · ", topic.Aliases.Prepend(topic.Title)), $"{topic.Summary} {topic.Definition.Text}", "Topic", topic.Title, $"/topics/{topic.Slug}"));
    }

    private sealed record Entry(string Title, string Body, string Kind, string Page, string Address);
}
