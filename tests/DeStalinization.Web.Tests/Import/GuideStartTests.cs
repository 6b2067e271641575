using System.Net;
using DeStalinization.Web.Tests.Support;
using Microsoft.Data.Sqlite;

namespace DeStalinization.Web.Tests.Import;

/// <summary>What happens to the guide store when the program starts.</summary>
public sealed class GuideStartTests : IDisposable
{
    private readonly TemporaryFolder content = TemporaryFolder.WithSmallGuide();
    private readonly TemporaryFolder data = new();

    private string GuideFile => data["guide.db"];

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        content.Dispose();
        data.Dispose();
    }

    [Fact]
    public async Task A_start_with_nothing_changed_writes_nothing()
    {
        await StartAsync();
        var before = await File.ReadAllBytesAsync(GuideFile);
        await StartAsync();
        Assert.Equal(before, await File.ReadAllBytesAsync(GuideFile));
    }

    [Fact]
    public async Task A_changed_file_is_imported_at_the_next_start()
    {
        await StartAsync();
        await content.ReplaceAsync("topics/thaw.md", "title: ", "title: Changed ");
        Assert.Contains("Changed ", (await StartAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faulty_content_leaves_the_last_good_guide_and_says_degraded()
    {
        var good = await StartAsync();
        await content.SpoilAsync("thaw");
        using var app = NewApp();
        var visitor = app.NewVisitor();
        Assert.Equal(good.Text, (await visitor.GetAsync("/topics/thaw")).Text);
        var ready = await visitor.GetAsync("/health/ready");
        Assert.Equal((HttpStatusCode.OK, "Degraded"), (ready.Status, ready.Text));
        Assert.Equal("Healthy", (await visitor.GetAsync("/health/live")).Text);
        Assert.Matches(@"topics/thaw\.md\(\d+,\d+\): error DS\d{3}: ", (await visitor.GetAsync("/faults")).Text);
    }

    [Fact]
    public async Task Faulty_content_and_no_guide_is_a_page_of_faults_in_development()
    {
        await content.SpoilAsync("thaw");
        using var app = NewApp();
        var page = await app.NewVisitor().GetAsync("/topics/speech");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
        Assert.Matches(@"topics/thaw\.md\(\d+,\d+\): error DS\d{3}: ", page.Text);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await app.NewVisitor().GetAsync("/health/ready")).Status);
    }

    [Theory]
    [InlineData(0, 100)]
    [InlineData(100, 4000)]
    [InlineData(4096, 60_000)]
    public async Task A_damaged_store_is_moved_aside_and_rebuilt(int from, int length)
    {
        var good = await StartAsync();
        SqliteConnection.ClearAllPools();
        await using (var file = File.OpenWrite(GuideFile))
        {
            file.Position = from;
            await file.WriteAsync(Enumerable.Repeat((byte)0x5a, length).ToArray());
        }
        Assert.Equal(good.Text, (await StartAsync()).Text);
        Assert.Single(Directory.GetFiles(data.Path, "guide.db.damaged-*Z"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_garbage_log_beside_the_store_harms_nothing(bool withIndex)
    {
        var good = await StartAsync();
        SqliteConnection.ClearAllPools();
        await File.WriteAllBytesAsync($"{GuideFile}-wal", [.. Enumerable.Repeat((byte)0x5a, 40_000)]);
        if (withIndex)
            await File.WriteAllBytesAsync($"{GuideFile}-shm", [.. Enumerable.Repeat((byte)0x5a, 32_768)]);
        Assert.Equal(good.Text, (await StartAsync()).Text);
    }

    [Fact]
    public async Task A_store_cut_to_nothing_is_moved_aside_and_rebuilt()
    {
        var good = await StartAsync();
        SqliteConnection.ClearAllPools();
        await File.WriteAllBytesAsync(GuideFile, []);
        Assert.Equal(good.Text, (await StartAsync()).Text);
        Assert.Single(Directory.GetFiles(data.Path, "guide.db.damaged-*Z"));
    }

    [Fact]
    public async Task A_store_of_another_program_is_rebuilt()
    {
        await using (var connection = new SqliteConnection($"Data Source={GuideFile}"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE Topics (Word TEXT); CREATE VIRTUAL TABLE search USING fts5(other);";
            await command.ExecuteNonQueryAsync();
        }
        SqliteConnection.ClearAllPools();
        Assert.Equal(HttpStatusCode.OK, (await StartAsync()).Status);
    }

    [Fact]
    public async Task An_import_is_served_while_somebody_reads_the_old_store_and_the_next_brings_the_log_of_both_into_it()
    {
        await StartAsync();
        await using var connection = new SqliteConnection($"Data Source={GuideFile};Pooling=False");
        await connection.OpenAsync();
        await using (connection.BeginTransaction(deferred: true))
        {
            await using var read = connection.CreateCommand();
            read.CommandText = "SELECT count(*) FROM Topics WHERE Title LIKE 'Changed %'";
            Assert.Equal(0L, await read.ExecuteScalarAsync());
            await content.ReplaceAsync("topics/thaw.md", "title: ", "title: Changed ");
            Assert.Contains("Changed ", (await StartAsync()).Text, StringComparison.Ordinal);
            Assert.Equal(0L, await read.ExecuteScalarAsync());
            Assert.True(new FileInfo($"{GuideFile}-wal").Length > 0);
        }
        await content.ReplaceAsync("topics/thaw.md", "title: ", "title: Again ");
        Assert.Contains("Again Changed ", (await StartAsync()).Text, StringComparison.Ordinal);
        Assert.Equal(0, new FileInfo($"{GuideFile}-wal").Length);
    }

    private GuideApp NewApp() => new(content.Path, data.Path);

    private async Task<Reply> StartAsync()
    {
        using var app = NewApp();
        return await app.NewVisitor().GetAsync("/topics/thaw");
    }
}
