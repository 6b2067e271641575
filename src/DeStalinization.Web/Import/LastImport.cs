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
        if (!File.Exists(data.GuideFile))
            return null;
        try
        {
            return await db.Keys.Where(key => key.MovedTo == null).Select(key => key.Key).ToHashSetAsync(cancel);
        }
        catch (SqliteException)
        {
            return null;
        }
    }
}
