using System.Net;
using DeStalinization.Web.Learners;
using DeStalinization.Web.Store.Learners;
using DeStalinization.Web.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DeStalinization.Web.Tests.Store.Learners;

/// <summary>A learner store of the first release, with what learners had in it.</summary>
public sealed class MigrationTests : IAsyncLifetime, IDisposable
{
    private const string Attempt = "6f0a1d1c-5a51-4c0f-9a57-1f2f4c1f7d11";

    private readonly TemporaryFolder data = new();
    private readonly LearnerToken token = LearnerToken.Create();

    private string Store => data["learners.db"];

    public async Task InitializeAsync()
    {
        GuideApp.PutGuide(data.Path);
        await using (var db = Open())
            await db.GetService<IMigrator>().MigrateAsync("Initial");
        var ticks = new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero).UtcTicks;
        var due = new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero).UtcTicks;
        await RunAsync($"""
            PRAGMA journal_mode = WAL;
            INSERT INTO Learners (TokenHash, IsKept, CreatedAt, LastUsedAt) VALUES (x'{Convert.ToHexString(token.Hash)}', 1, {ticks}, {ticks});
            INSERT INTO Attempts (Id, LearnerId, CardKey, Revision, Answer, Mentioned, AnsweredAt, Ticked, Rating, RatedAt, DueAt)
              VALUES (upper('{Attempt}'), 1, 'de-stalinization#secret-speech-role', 2, 'An old answer.', '', {ticks}, '', 3, {ticks}, {due});
            INSERT INTO Cards (LearnerId, CardKey, Revision, Phase, Due, Stability, Difficulty, ScheduledDays, LearningStep, Repetitions, Lapses, LastReview)
              VALUES (1, 'de-stalinization#secret-speech-role', 2, 2, {due}, 2.3, 5.2, 2, 0, 1, 0, {ticks});
            """);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task It_is_copied_and_brought_up_to_date_and_loses_nothing()
    {
        using (var app = new GuideApp(data: data.Path))
        {
            await HasEverythingAsync(app);
            Assert.Equal("Healthy", (await app.NewVisitor().GetAsync("/health/ready")).Text);
        }
        var backup = Assert.Single(Directory.GetFiles(data.Path, "learners.db.backup-*"));
        Assert.EndsWith("backup-20261123T090000Z", backup, StringComparison.Ordinal);
        Assert.Equal("ok 1 1 1", await ScalarAsync(backup, "SELECT (SELECT integrity_check FROM pragma_integrity_check) || ' ' || (SELECT count(TokenHash) FROM Learners) || ' ' || (SELECT count(*) FROM Attempts) || ' ' || (SELECT count(*) FROM Cards)"));

        using var again = new GuideApp(data: data.Path);
        await HasEverythingAsync(again);
        Assert.Single(Directory.GetFiles(data.Path, "learners.db.backup-*"));
    }

    [Fact]
    public async Task A_migration_that_is_killed_half_way_is_completed_by_a_restart()
    {
        // Many rows make the migration long enough to be caught in its midst.
        await RunAsync("""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
            INSERT INTO Learners (TokenHash, IsKept, CreatedAt, LastUsedAt) SELECT randomblob(32), 1, 639000000000000000, 639000000000000000 FROM n;
            """);
        for (var kill = 0; kill < 3; kill++)
        {
            using var server = ServerProcess.Serve(TemporaryFolder.RealContent, data.Path);
            var address = server.AddressAsync();
            while (!address.IsCompleted && Directory.GetFiles(data.Path, "learners.db.backup-*Z").Length <= kill)
                await Task.Delay(5);
            await Task.WhenAny(address, Task.Delay(TimeSpan.FromMilliseconds(60 * kill)));
            server.Kill();
        }
        using var app = new GuideApp(data: data.Path);
        await HasEverythingAsync(app);
        await using var db = Open();
        Assert.Equal((100_001, 100_001), (await db.Learners.CountAsync(), await db.Tokens.CountAsync()));
        Assert.Equal("ok", await ScalarAsync(Store, "SELECT integrity_check FROM pragma_integrity_check"));
    }

    private async Task HasEverythingAsync(GuideApp app)
    {
        var visitor = app.NewVisitor($"learner={token}");
        Assert.Equal(Learner.Question, (await visitor.GetAsync("/review")).One(".due a").GetAttribute("href"));
        var attempt = await visitor.GetAsync($"/review/{Attempt}");
        Assert.Equal(HttpStatusCode.OK, attempt.Status);
        Assert.Contains("An old answer.", attempt.Text, StringComparison.Ordinal);
    }

    private SqliteLearnerDb Open() => new(new DbContextOptionsBuilder<SqliteLearnerDb>().UseSqlite($"Data Source={Store};Pooling=False").Options);

    private async Task RunAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Store};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<string?> ScalarAsync(string file, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (string?)await command.ExecuteScalarAsync();
    }
}
