using DeStalinization.Web.Store;
using DeStalinization.Web.Store.Guide;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Import;

/// <summary>What the guide that was imported last had, so that an id that vanishes is noticed.</summary>
public sealed class LastImport(GuideDb db, DataFolder data)
{
    // Beyond it one walk over all is quicker than many searches.
    private const int Few = 100;

    /// <summary>Its living keys; null when there is no guide store or it cannot be read.</summary>
    /// <param name="slugs">Of which pages; null for all.</param>
    public async Task<IReadOnlySet<string>?> KeysAsync(IReadOnlyList<string>? slugs, CancellationToken cancel)
    {
        try
        {
            return File.Exists(data.GuideFile) ? await LivingAsync(slugs, cancel) : null;
        }
        catch (SqliteException)
        {
            return null;
        }
    }

    private async Task<HashSet<string>> LivingAsync(IReadOnlyList<string>? slugs, CancellationToken cancel)
    {
        var living = db.Keys.Where(key => key.MovedTo == null);
        if (slugs is null or { Count: > Few })
            return await living.Select(key => key.Key).ToHashSetAsync(cancel);
        var keys = new HashSet<string>();
        foreach (var slug in slugs)
        {
            // '$' comes after '#', so that the index finds all keys of the page side by side.
            var (first, end) = ($"{slug}#", $"{slug}$");
            keys.UnionWith(await db.Keys.FromSql($"SELECT * FROM Keys WHERE MovedTo IS NULL AND (Key = {slug} OR (Key >= {first} AND Key < {end}))").Select(key => key.Key).ToListAsync(cancel));
        }
        return keys;
    }

    /// <summary>Of each topic its slug, what it said and when that was new; nothing when there is no such store.</summary>
    /// <param name="slugs">Of which topics; null for all.</param>
    public async Task<IReadOnlyDictionary<string, (string Hash, DateOnly Day)>> TopicsAsync(IEnumerable<string>? slugs, CancellationToken cancel)
    {
        try
        {
            // The first start finds a store with no table, and the framework would tell the log of the query that fails as of a fault.
            if (await db.Database.SqlQuery<int>($"SELECT count(*) AS Value FROM sqlite_master WHERE name = 'Topics'").SingleAsync(cancel) == 0)
                return new Dictionary<string, (string, DateOnly)>();
            return await (slugs is null ? db.Topics : db.Topics.Where(topic => slugs.Contains(topic.Slug)))
                .Select(topic => new { topic.Slug, topic.Hash, topic.ChangedOn })
                .ToDictionaryAsync(topic => topic.Slug, topic => (topic.Hash, topic.ChangedOn), cancel);
        }
        catch (SqliteException)
        {
            return new Dictionary<string, (string, DateOnly)>();
        }
    }
}
