using DeStalinization.Web.Store.Guide;

namespace DeStalinization.Web.Search;

/// <summary>The FTS5 table of the guide store: one row for each thing that a search can lead to.</summary>
internal static class SearchIndex
{
    // Without a stemmer: FTS5's porter finds nothing for "rehabilitat*", so the query brings the stems.
    public const string Create =
        """
        CREATE VIRTUAL TABLE search USING fts5(
            title, also, body, kind UNINDEXED, page UNINDEXED, address UNINDEXED, weight UNINDEXED, names UNINDEXED,
            tokenize = 'unicode61 remove_diacritics 2')
        """;

    /// <summary>What is called something, in the guide's order: the first row of each topic, and what is of none.</summary>
    public const string Names =
        """
        SELECT search.rowid AS Row, search.names AS Names FROM Topics CROSS JOIN search ON search.rowid = Topics.Position * (1 << 16)
        UNION ALL
        SELECT rowid, names FROM search WHERE rowid >= 1 << 40
        """;

    /// <summary>The first row of what is of no topic.</summary>
    public const long AfterTopics = 1L << 40;

    // No topic has more entries: its file may have 256 KiB.
    private const long RowsOfTopic = 1 << 16;

    private const string Row = "INSERT INTO search (rowid, title, also, body, kind, page, address, weight, names) VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8)";

    /// <summary>Where an entry of a topic stands: in the guide's order, with gaps.</summary>
    public static long RowOf(int topic, int index) => (topic * RowsOfTopic) + index;

    public static void Insert(RowWriter writer, long row, SearchEntry entry) => writer.Run(
        Row,
        row,
        entry.Title,
        string.Join(SearchEntry.Between, entry.Aliases),
        entry.Body,
        entry.Kind,
        entry.Page,
        entry.Address,
        entry.Weight,
        entry.IsNamed ? $"|{string.Join('|', entry.Aliases.Prepend(entry.Title).Select(SearchQuery.Name))}|" : "");

    public static void Delete(RowWriter writer, long row) => writer.Run("DELETE FROM search WHERE rowid = $0", row);
}
