using System.Data.Common;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Web.Search;

/// <summary>The FTS5 table of the guide store: one row for each thing that a search can lead to.</summary>
public static class SearchIndex
{
    // Without a stemmer: FTS5's porter finds nothing for "rehabilitat*", so the query brings the stems.
    private const string Create =
        """
        CREATE VIRTUAL TABLE search USING fts5(
            title, also, body, kind UNINDEXED, page UNINDEXED, address UNINDEXED, weight UNINDEXED, names UNINDEXED,
            tokenize = 'unicode61 remove_diacritics 2')
        """;

    private const string Insert =
        "INSERT INTO search (title, also, body, kind, page, address, weight, names) VALUES ($title, $also, $body, $kind, $page, $address, $weight, $names)";

    /// <summary>Makes and fills the table inside the caller's transaction.</summary>
    public static async Task FillAsync(DbConnection connection, StudyGuide guide, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Create;
        await command.ExecuteNonQueryAsync(cancel);
        command.CommandText = Insert;
        foreach (var entry in SearchEntries.Of(guide))
        {
            command.Parameters.Clear();
            foreach (var (name, value) in Values(entry))
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (name, value);
                command.Parameters.Add(parameter);
            }
            await command.ExecuteNonQueryAsync(cancel);
        }
    }

    private static (string Name, object Value)[] Values(SearchEntry entry) =>
    [
        ("$title", entry.Title),
        ("$also", string.Join(SearchEntry.Between, entry.Aliases)),
        ("$body", entry.Body),
        ("$kind", entry.Kind),
        ("$page", entry.Page),
        ("$address", entry.Address),
        ("$weight", entry.Weight),
        ("$names", entry.IsNamed ? $"|{string.Join('|', entry.Aliases.Prepend(entry.Title).Select(SearchQuery.Name))}|" : ""),
    ];
}
