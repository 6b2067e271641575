using DeStalinization.Learning.Cards;
using DeStalinization.Learning.Guide;
using DeStalinization.Web.Search;
using DeStalinization.Web.Store;
using DeStalinization.Web.Store.Guide;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Import;

/// <summary>The only writer of the guide store: tables, rows and search index in one transaction, so a reader sees the old guide or the new one.</summary>
public sealed class GuideImporter(GuideDb db, DataFolder data, LastImport last, KeptGuide kept, TimeProvider clock)
{
    // While one batch is written the next is made: memory holds two. Larger ones outlive the young generations, and their remains wait for a collection of the whole heap.
    private const int Batch = 32;

    private readonly Lazy<Dictionary<Type, RowShape>> shapes = new(() => db.Model.GetEntityTypes().ToDictionary(type => type.ClrType, type => new RowShape(type)));

    public async Task ImportAsync(StudyGuide guide, GuideStamp stamp, CancellationToken cancel)
    {
        await using var connection = new SqliteConnection(ConnectionTo(data.GuideFile));
        await connection.OpenAsync(cancel);
        using var writer = new RowWriter(connection);
        writer.Run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16384; PRAGMA wal_autocheckpoint = 0;");
        var stored = kept.Take();
        var edits = stored is null ? null : TopicEdit.Between(stored.Whole, guide);
        var changed = new ChangedDays(await last.TopicsAsync(edits?.Select(edit => edit.After.Topic.Slug), cancel), DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        await using var transaction = connection.BeginTransaction();
        var imported = edits is null
            ? new KeptGuide.Imported(new GuideWhole(guide), new WordCounts())
            : new KeptGuide.Imported(stored!.Whole.After(edits, guide), stored.Words);
        if (edits is null)
            await RebuildAsync(writer, imported, stamp, changed, cancel);
        else
            Update(writer, stored!.Whole, imported, edits, stamp, changed);
        await transaction.CommitAsync(cancel);
        kept.Keep(imported);
    }

    /// <summary>
    /// Brings what an import has written from SQLite's log into the store. Belongs after the new guide is served: a large log takes its time,
    /// and readers who already see the new rows would wait for it.
    /// </summary>
    public async Task SettleAsync(CancellationToken cancel)
    {
        try
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancel);
        }
        catch (SqliteException)
        {
            // On a full disk, or while somebody holds the store: the guide is served from the log until the next import tries again.
        }
    }

    private static string ConnectionTo(string file) => new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = false, Pooling = false, DefaultTimeout = 5 }.ToString();

    private async Task RebuildAsync(RowWriter writer, KeptGuide.Imported imported, GuideStamp stamp, ChangedDays changed, CancellationToken cancel)
    {
        var (whole, words) = imported;
        DropTables(writer);
        writer.Run(db.Database.GenerateCreateScript());
        writer.Run(SearchIndex.Create);
        var next = Task.FromResult<IReadOnlyList<TopicRows>>([]);
        foreach (var batch in GuideWhole.TopicsOf(whole.Guide).Chunk(Batch).Append([]))
        {
            // Waited for on this thread, so that the writing stays on it.
            Task.WaitAll([next], cancel);
            var ready = await next;
            next = Task.Factory.StartNew(() => InParallel.Each(batch, topic => RowsOf(topic, whole, changed)), cancel, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            foreach (var topic in ready)
                Write(writer, topic, words);
        }
        foreach (var row in GuideRowsOf.Whole(whole, stamp))
            Insert(writer, row);
        var glossary = SearchEntries.OfGlossary(whole.Guide).ToList();
        foreach (var (index, entry) in glossary.Index())
            SearchIndex.Insert(writer, SearchIndex.AfterTopics + index, entry);
        words.Add(WordCounts.Of(glossary));
        foreach (var word in words.All)
            Insert(writer, word);
    }

    /// <summary>Only what the edits changed; the store is as if it had been rebuilt.</summary>
    private void Update(RowWriter writer, GuideWhole last, KeptGuide.Imported imported, IReadOnlyList<TopicEdit> edits, GuideStamp stamp, ChangedDays changed)
    {
        var (whole, words) = imported;
        foreach (var edit in edits)
        {
            var (before, after) = (RowsOf(edit.Before, whole, changed), RowsOf(edit.After, whole, changed));
            foreach (var (shape, values) in before.Rows)
                writer.Run(shape.Delete, shape.KeyOf(values));
            for (var index = 0; index < before.Entries.Count; index++)
                SearchIndex.Delete(writer, SearchIndex.RowOf(edit.Before.Position, index));
            var rewritten = before.Words.Keys.Concat(after.Words.Keys).Select(WordCounts.KeyOf).Distinct().Select(key => (key, words.Find(key))).ToList();
            words.Take(before.Words);
            Write(writer, after, words);
            foreach (var (key, row) in rewritten)
                Rewrite(writer, row, words.Find(key));
        }
        foreach (var (before, after) in whole.Terms == last.Terms ? [] : GuideRowsOf.Terms(last).Zip(GuideRowsOf.Terms(whole)).Where(pair => SayOther(pair.First, pair.Second)))
            Replace(writer, before, after);
        var stamped = shapes.Value[typeof(GuideRow)];
        writer.Run($"DELETE FROM \"{stamped.Table}\"");
        Insert(writer, GuideRowsOf.Guide(whole.Guide, stamp));
    }

    private void Rewrite(RowWriter writer, WordRow? before, WordRow? after)
    {
        if (before?.Count != after?.Count || before?.Shown != after?.Shown)
            Replace(writer, before, after);
    }

    /// <summary>Edits change no more of a term than this.</summary>
    private static bool SayOther(StudyCardRow before, StudyCardRow after) =>
        (before.Card, after.Card) is (TermCard one, TermCard other) && (one.Definition != other.Definition || !one.Choices.SequenceEqual(other.Choices));

    private void Replace<TRow>(RowWriter writer, TRow? before, TRow? after)
        where TRow : class
    {
        var shape = shapes.Value[typeof(TRow)];
        if (before is not null)
            writer.Run(shape.Delete, shape.KeyOf(shape.ValuesOf(before)));
        if (after is not null)
            Insert(writer, after);
    }

    private TopicRows RowsOf(PlacedTopic placed, GuideWhole whole, ChangedDays changed)
    {
        var rows = GuideRowsOf.Topic(placed, whole, changed).Select(row => (shapes.Value[row.GetType()], shapes.Value[row.GetType()].ValuesOf(row))).ToList();
        var entries = SearchEntries.OfTopic(placed.Topic).ToList();
        return new TopicRows(placed.Position, rows, entries, WordCounts.Of(entries));
    }

    private static void Write(RowWriter writer, TopicRows topic, WordCounts words)
    {
        foreach (var (shape, values) in topic.Rows)
            writer.Run(shape.Insert, values);
        foreach (var (index, entry) in topic.Entries.Index())
            SearchIndex.Insert(writer, SearchIndex.RowOf(topic.Position, index), entry);
        words.Add(topic.Words);
    }

    private void Insert(RowWriter writer, object row)
    {
        var shape = shapes.Value[row.GetType()];
        writer.Run(shape.Insert, shape.ValuesOf(row));
    }

    // The index goes first: dropping a virtual table drops the tables that it keeps its own rows in.
    private static void DropTables(RowWriter writer)
    {
        foreach (var table in writer.Read("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search\\_%' ESCAPE '\\' ORDER BY sql LIKE 'CREATE VIRTUAL%' DESC"))
            writer.Run($"DROP TABLE \"{table}\"");
    }

    private sealed record TopicRows(int Position, IReadOnlyList<(RowShape Shape, object?[] Values)> Rows, IReadOnlyList<SearchEntry> Entries, IReadOnlyDictionary<string, int> Words);
}
