using DeStalinization.Web.Store;
using DeStalinization.Web.Store.Guide;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Import;

/// <summary>What the guide that was imported last had, so that an id that vanishes is noticed.</summary>
public sealed class LastImport(GuideDb db, DataFolder data)
{
    /// <summary>Its living keys; null when there is no guide store or it cannot be read.</summary>
    public async Task<IReadOnlySet<string>?> KeysAsync(CancellationToken cancel)
    {
        try
        {
            return File.Exists(data.GuideFile) ? await db.Keys.Where(key => key.MovedTo == null).Select(key => key.Key).ToHashSetAsync(cancel) : null;
        }
        catch (SqliteException)
        {
            return null;
        }
    }

    /// <param name="slugs">Of which topics; null for all.</param>
    /// <summary>Of each topic its slug, what it said and when that was new; nothing when there is no such store.</summary>
    public async Task<IReadOnlyDictionary<string, (string Hash, DateOnly Day)>> TopicsAsync(IEnumerable<string>? slugs, CancellationToken cancel)
    {
        try
        {
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
