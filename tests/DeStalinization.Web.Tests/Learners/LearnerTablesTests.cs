using System.Text;
using System.Text.Json;
using DeStalinization.Web.Learners;
using DeStalinization.Web.Store.Learners;
using DeStalinization.Web.Tests.Support;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace DeStalinization.Web.Tests.Learners;

/// <summary>Whatever is stored of a learner can be downloaded, and goes when she or its time goes. A new table has to be told here, filled, and covered.</summary>
public sealed class LearnerTablesTests : IDisposable
{
    private const string Question = "/topics/de-stalinization/self-check/secret-speech-role?sitting=topic.de-stalinization.all.0123456789abcdef0123456789abcdef";
    private const string Planted = "Zwiebelkuchen mit Speck, 4711";

    /// <summary>What of the download is about a table's rows. Of tokens and codes, which let somebody in, it holds the number.</summary>
    private static readonly Dictionary<Type, string> InDownload = new()
    {
        [typeof(LearnerRow)] = "settings",
        [typeof(TokenRow)] = "devices",
        [typeof(MoveRow)] = "openCodes",
        [typeof(SittingRow)] = "sittings",
        [typeof(AttemptRow)] = "attempts",
        [typeof(CardRow)] = "cards",
    };

    private readonly GuideApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Every_table_is_a_learners_and_told_here_or_holds_the_keys_of_forms()
    {
        var tables = await WithDbAsync(db => Task.FromResult(db.Model.GetEntityTypes().ToList()));
        Assert.Equal(InDownload.Keys.Append(typeof(DataProtectionKey)).Select(type => type.Name).Order(), tables.Select(table => table.ClrType.Name).Order());
        Assert.All(tables.Where(IsLearners), table => Assert.True(table.ClrType == typeof(LearnerRow) || table.FindProperty("LearnerId") is not null));
    }

    [Fact]
    public async Task The_download_holds_every_table_and_nothing_that_lets_another_in()
    {
        var visitor = await FillAsync();
        var text = await visitor.Client.GetStringAsync(new Uri("/progress/download", UriKind.Relative));
        using var download = JsonDocument.Parse(text);
        foreach (var part in InDownload.Values.Select(download.RootElement.GetProperty))
            Assert.DoesNotContain(part.GetRawText(), (string[])["[]", "{}", "0", "null"]);
        Assert.Contains(Planted, text, StringComparison.Ordinal);
        var (token, code, calendar) = await WithDbAsync(async db =>
            ((await db.Tokens.SingleAsync()).TokenHash, (await db.Moves.SingleAsync()).CodeHash, (await db.Learners.SingleAsync()).CalendarKey));
        Assert.DoesNotContain(calendar!, text, StringComparison.Ordinal);
        Assert.All([token, code], hash => Assert.DoesNotContain(Convert.ToBase64String(hash), text, StringComparison.Ordinal));
        Assert.DoesNotContain("learnerId", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Deleting_everything_empties_every_table_and_leaves_no_trace_in_any_file()
    {
        var visitor = await FillAsync();
        Assert.All(await RowsAsync(), table => Assert.True(table.Rows > 0, $"{table.Name} has no row: let FillAsync make one"));
        Assert.NotEmpty(FilesWithPlanted());
        var deleted = await visitor.SendAsync(await visitor.GetAsync("/progress/delete"));
        Assert.Equal("\"cookies\", \"storage\"", deleted.Response.Headers.GetValues("Clear-Site-Data").Single());
        Assert.All(await RowsAsync(), table => Assert.Equal((table.Name, 0), table));
        Assert.Empty(FilesWithPlanted());
    }

    [Fact]
    public async Task The_purge_empties_every_table_and_leaves_no_trace_in_any_file()
    {
        await FillAsync();
        app.Clock.Advance(TimeSpan.FromDays(366));
        await app.Services.GetRequiredService<ReviewJournal>().PurgeAsync();
        Assert.All(await RowsAsync(), table => Assert.Equal((table.Name, 0), table));
        Assert.Empty(FilesWithPlanted());
    }

    [Theory]
    [InlineData("false", 0)]
    [InlineData("true", 1)]
    public async Task Forgetting_the_only_device_deletes_what_was_for_the_sitting_only(string keep, int left)
    {
        var visitor = app.NewVisitor();
        await visitor.StudyAsync(Question, Planted, last: ("Keep", keep));
        var gone = await visitor.SendAsync(await visitor.GetAsync("/progress/forget"));
        Assert.Equal("\"cookies\", \"storage\"", gone.Response.Headers.GetValues("Clear-Site-Data").Single());
        Assert.Contains("does not know you any more", (await visitor.FollowAsync(gone)).Text, StringComparison.Ordinal);
        Assert.Equal((0, left), await WithDbAsync(async db => (await db.Tokens.CountAsync(), await db.Learners.CountAsync())));
        Assert.Equal(left == 0, FilesWithPlanted().Count == 0);
    }

    /// <summary>Somebody with at least one row in every table.</summary>
    private async Task<Visitor> FillAsync()
    {
        var visitor = app.NewVisitor();
        await visitor.StudyAsync(Question, Planted, last: ("Keep", "true"));
        var code = await visitor.GetAsync("/progress/code");
        await visitor.SendAsync(code);
        await visitor.PostAsync(new Uri("/progress/calendar", UriKind.Relative), [.. Visitor.Fields(code), KeyValuePair.Create("Wanted", "true")]);
        return visitor;
    }

    private Task<List<(string Name, int Rows)>> RowsAsync() => WithDbAsync(async db =>
    {
        var rows = new List<(string, int)>();
        await db.Database.OpenConnectionAsync();
        foreach (var table in db.Model.GetEntityTypes().Where(IsLearners).Select(table => table.GetTableName()!))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT count(*) FROM \"{table}\"";
            rows.Add((table, Convert.ToInt32(await command.ExecuteScalarAsync(), null)));
        }
        return rows;
    });

    private List<string> FilesWithPlanted()
    {
        var planted = Encoding.UTF8.GetBytes(Planted);
        return [.. Directory.EnumerateFiles(app.DataFolder, "*", SearchOption.AllDirectories).Where(file => ReadAll(file).AsSpan().IndexOf(planted) >= 0)];
    }

    private static byte[] ReadAll(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static bool IsLearners(IEntityType table) => table.ClrType != typeof(DataProtectionKey);

    private async Task<T> WithDbAsync<T>(Func<LearnerDb, Task<T>> read)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<LearnerDb>());
    }
}
