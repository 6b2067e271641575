using DeStalinization.Web.Store.Learners;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Learners;

/// <summary>The learner store, open for its one writer from one commit to the next: opening it takes longer than several saves.</summary>
internal sealed class OpenStore : IAsyncDisposable
{
    private const string Mark = "SAVEPOINT save";
    private const string Unmark = "RELEASE SAVEPOINT save";
    private const string Undo = "ROLLBACK TO SAVEPOINT save";

    private readonly AsyncServiceScope scope;
    private readonly KeptStatements statements;

    private OpenStore(AsyncServiceScope scope)
    {
        this.scope = scope;
        Db = scope.ServiceProvider.GetRequiredService<LearnerDb>();
        Db.Database.AutoSavepointsEnabled = false;
        statements = KeptStatements.Begin(Db);
    }

    public LearnerDb Db { get; }

    public static async Task<OpenStore> OpenAsync(IServiceScopeFactory scopes)
    {
        var store = new OpenStore(scopes.CreateAsyncScope());
        try
        {
            await store.Db.Database.OpenConnectionAsync();
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    /// <summary>What is changed from here on can be undone by itself.</summary>
    public Task MarkAsync() => statements.RunAsync(Mark);

    public Task UndoAsync() => statements.RunAsync(Undo);

    /// <summary>Takes the mark away, and what was tracked with it: SQLite looks at every mark that is left with each page it writes.</summary>
    public Task UnmarkAsync()
    {
        Db.ChangeTracker.Clear();
        return statements.RunAsync(Unmark);
    }

    /// <summary>Brings all that was saved into the one file, which can then be copied by itself, and closes it.</summary>
    public async Task CheckpointAsync()
    {
        if (Db.Database.GetDbConnection() is not SqliteConnection connection)
            return;
        await Db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        await Db.Database.CloseConnectionAsync();
        SqliteConnection.ClearPool(connection);
    }

    public ValueTask DisposeAsync() => scope.DisposeAsync();
}
