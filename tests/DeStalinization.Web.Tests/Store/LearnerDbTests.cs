using DeStalinization.Web.Store.Learners;
using DeStalinization.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DeStalinization.Web.Tests.Store;

public sealed class LearnerDbTests
{
    [Fact]
    public void The_migrations_for_SQLite_hold_the_whole_model()
    {
        using var db = new SqliteLearnerDb(new DbContextOptionsBuilder<SqliteLearnerDb>().UseSqlite("Data Source=:memory:").Options);
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void The_migrations_for_PostgreSQL_hold_the_whole_model()
    {
        using var db = new PostgresLearnerDb(new DbContextOptionsBuilder<PostgresLearnerDb>().UseNpgsql("Host=nowhere").Options);
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    [InlineData("busy_timeout", "5000")]
    [InlineData("trusted_schema", "0")]
    [InlineData("secure_delete", "1")]
    public async Task Every_connection_is_set_to_lose_nothing_and_to_leave_nothing_behind(string pragma, string value)
    {
        using var app = new GuideApp();
        await using var scope = app.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<LearnerDb>().Database;
        await database.OpenConnectionAsync();
        await using var command = database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";
        Assert.Equal(value, (await command.ExecuteScalarAsync())?.ToString());
    }

    [Fact]
    public async Task The_keys_that_protect_forms_are_kept_with_the_learners()
    {
        using var app = new GuideApp();
        await app.NewVisitor().GetAsync("/topics/de-stalinization/self-check/secret-speech-role");
        await using var scope = app.Services.CreateAsyncScope();
        Assert.True(await scope.ServiceProvider.GetRequiredService<LearnerDb>().DataProtectionKeys.AnyAsync());
    }
}
