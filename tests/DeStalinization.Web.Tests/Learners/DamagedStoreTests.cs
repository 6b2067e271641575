using System.Net;
using DeStalinization.Web.Tests.Support;
using Microsoft.Data.Sqlite;

namespace DeStalinization.Web.Tests.Learners;

/// <summary>A learner store that cannot be trusted is left as it is, and the site goes on without it.</summary>
public sealed class DamagedStoreTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder data = new();
    private string cookie = "";
    private string attempt = "";

    private string Store => data["learners.db"];

    public async Task InitializeAsync()
    {
        GuideApp.PutGuide(data.Path);
        using var app = new GuideApp(data: data.Path);
        var visitor = app.NewVisitor();
        var saved = await visitor.SendAsync(await visitor.GetAsync(Learner.Question), ("Answer", Learner.Answer));
        (cookie, attempt) = (Learner.Cookie(saved), saved.Location!);
        await visitor.SendAsync(await visitor.GetAsync(attempt), ("Rating", "Good"));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => data.Dispose();

    public static TheoryData<string> Damages => ["header", "version", "schema", "middle", "cut", "empty", "empty with a log", "gone but for its log", "garbage log"];

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task The_site_goes_on_without_it_and_changes_no_byte_of_it(string damage)
    {
        await DamageAsync(damage);
        var before = await FilesAsync();
        using (var app = new GuideApp(data: data.Path))
        {
            var visitor = app.NewVisitor(cookie);
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/topics/de-stalinization")).Status);
            Assert.Contains("Saved progress is not available", (await visitor.GetAsync("/topics/de-stalinization/self-check")).Text, StringComparison.Ordinal);
            var review = await visitor.GetAsync("/review");
            Assert.Contains("Saved progress is not available", review.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Nothing to review yet", review.Text, StringComparison.Ordinal);
            var feedback = await visitor.GetAsync(attempt);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, feedback.Status);
            Assert.Contains("Saved progress is not available", feedback.Text, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await visitor.GetAsync("/health/ready")).Status);
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/health/live")).Status);

            var newcomer = app.NewVisitor();
            var asked = await newcomer.GetAsync(Learner.Question);
            Assert.Empty(asked.Page.QuerySelectorAll("[name=Keep]"));
            var checkedAnswer = await newcomer.SendAsync(asked, ("Answer", Learner.Answer));
            Assert.Equal(HttpStatusCode.OK, checkedAnswer.Status);
            Assert.Contains("Your answers cannot be kept now", checkedAnswer.Text, StringComparison.Ordinal);
            Assert.Equal(Learner.Answer, checkedAnswer.One(".typed").TextContent.Trim());
            Assert.False(checkedAnswer.Response.Headers.TryGetValues("Set-Cookie", out var set) && set.Any(one => one.StartsWith("learner=", StringComparison.Ordinal)));
        }
        Assert.Equal(before, await FilesAsync());
    }

    [Fact]
    public async Task The_log_names_the_file_and_the_command_that_restores_it()
    {
        await using (var from = new SqliteConnection($"Data Source={Store};Pooling=False"))
        await using (var backup = new SqliteConnection($"Data Source={Store}.backup-20261101T120000Z;Pooling=False"))
        {
            await from.OpenAsync();
            await backup.OpenAsync();
            from.BackupDatabase(backup);
        }
        await DamageAsync("header");
        string? line;
        using (var server = ServerProcess.Serve(TemporaryFolder.RealContent, data.Path))
        {
            await server.AddressAsync();
            line = server.Output.SingleOrDefault(one => one.Contains("To restore it", StringComparison.Ordinal));
        }
        Assert.NotNull(line);
        Assert.Contains(Store, line, StringComparison.Ordinal);
        var command = line[(line.IndexOf("run: ", StringComparison.Ordinal) + 5)..];
        using (var shell = System.Diagnostics.Process.Start("bash", ["-c", $"{{ {command}\n}} 2>/dev/null"]))
            await shell.WaitForExitAsync();

        using var app = new GuideApp(data: data.Path);
        Assert.Equal(HttpStatusCode.OK, (await app.NewVisitor(cookie).GetAsync(attempt)).Status);
        Assert.Equal("Healthy", (await app.NewVisitor().GetAsync("/health/ready")).Text);
    }

    [Fact]
    public async Task Damage_that_comes_while_the_program_runs_is_said_and_nothing_is_written_after_it()
    {
        using var app = new GuideApp(data: data.Path);
        var (visitor, newcomer) = (app.NewVisitor(cookie), app.NewVisitor());
        var asked = await newcomer.GetAsync(Learner.Question);
        Assert.Equal("Healthy", (await visitor.GetAsync("/health/ready")).Text);
        await using (var other = new SqliteConnection($"Data Source={Store};Pooling=False"))
        {
            await other.OpenAsync();
            await using var command = other.CreateCommand();
            // All into the one file, and a change, after which nobody trusts what she has in memory.
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE); PRAGMA user_version = 1;";
            await command.ExecuteNonQueryAsync();
            await using var file = File.OpenWrite(Store);
            file.Position = 4096;
            await file.WriteAsync(Enumerable.Repeat((byte)0x5a, (int)file.Length - 4096).ToArray());
        }
        var answered = await newcomer.SendAsync(asked, ("Answer", Learner.Answer));
        Assert.Equal(HttpStatusCode.OK, answered.Status);
        Assert.Contains("Your answers cannot be kept now", answered.Text, StringComparison.Ordinal);
        var damaged = await FilesAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await visitor.GetAsync("/health/ready")).Status);
        Assert.Equal("Healthy", (await visitor.GetAsync("/health/live")).Text);
        Assert.Contains("Saved progress is not available", (await visitor.GetAsync("/review")).Text, StringComparison.Ordinal);
        await newcomer.SendAsync(asked, ("Answer", Learner.Answer));
        Assert.Equal(damaged, await FilesAsync());
    }

    [Fact]
    public async Task A_store_that_a_newer_program_made_is_left_alone()
    {
        await using (var connection = new SqliteConnection($"Data Source={Store};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '20.0.0')";
            await command.ExecuteNonQueryAsync();
        }
        using var app = new GuideApp(data: data.Path);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await app.NewVisitor().GetAsync("/health/ready")).Status);
    }

    private async Task DamageAsync(string damage)
    {
        var sound = await File.ReadAllBytesAsync(Store);
        switch (damage)
        {
            case "header":
                Spoil(sound, 0, 100);
                break;
            case "version":
                Spoil(sound, 18, 2);
                break;
            case "schema":
                Spoil(sound, 100, 3000);
                break;
            case "middle":
                Spoil(sound, sound.Length / 2, 12_000);
                break;
            case "cut":
                sound = sound[..(sound.Length / 2)];
                break;
            case "empty" or "empty with a log":
                sound = [];
                break;
            default:
                break;
        }
        await File.WriteAllBytesAsync(Store, sound);
        if (damage is "empty with a log" or "gone but for its log")
            await File.WriteAllBytesAsync($"{Store}-wal", [0x37, 0x7f, 0x06, 0x82, .. new byte[5000]]);
        if (damage == "garbage log")
            await File.WriteAllBytesAsync($"{Store}-wal", [.. Enumerable.Repeat((byte)0x5a, 9000)]);
        if (damage == "gone but for its log")
            File.Delete(Store);
    }

    private static void Spoil(byte[] bytes, int from, int length) => Array.Fill(bytes, (byte)0x5a, from, Math.Min(length, bytes.Length - from));

    // The index of a log is made anew by whoever opens it, and says nothing that the log does not.
    private async Task<SortedDictionary<string, string>> FilesAsync()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(data.Path, "learners.db*").Where(file => !file.EndsWith("-shm", StringComparison.Ordinal) && !file.EndsWith("-purged", StringComparison.Ordinal)))
        {
            var bytes = await File.ReadAllBytesAsync(file);
            if (bytes.Length > 0 || !file.EndsWith("-wal", StringComparison.Ordinal))
                files[Path.GetFileName(file)] = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes));
        }
        return files;
    }
}
