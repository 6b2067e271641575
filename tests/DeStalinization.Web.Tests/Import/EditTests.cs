using DeStalinization.Benchmarks.Guides;
using DeStalinization.Web.Import;
using DeStalinization.Web.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace DeStalinization.Web.Tests.Import;

/// <summary>Imports of a guide that is edited while the program keeps it.</summary>
public sealed class EditTests : IDisposable
{
    private const int Topics = 12;

    private readonly TemporaryFolder content = new();
    private readonly Random random = new(1964);
    private readonly List<string> files;
    private DateTime written = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public EditTests()
    {
        MadeGuide.Write(content.Path, Topics);
        files = [.. Directory.GetFiles(content.Path, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        files.ForEach(Settle);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        content.Dispose();
    }

    [Fact]
    public async Task A_store_that_followed_edits_is_the_one_that_a_new_import_makes_and_an_edit_writes_no_other_topic()
    {
        using var app = new GuideApp(content.Path);
        app.CreateClient().Dispose();
        app.Services.GetRequiredService<KeptGuide>().Begin();
        await EditAsync("guide.md", text => text.Replace("says nothing", "says little", StringComparison.Ordinal));
        await ImportAsync(app);
        foreach (var edit in (Func<string, string>[])[Reword, AddFact, TakeGroups, Rename, AddFact])
        {
            await EditAsync(Path.GetRelativePath(content.Path, AnyTopic()), edit);
            await ImportAsync(app);
        }
        foreach (var topic in files.Where(file => file.Contains("topics", StringComparison.Ordinal)))
            await EditAsync(Path.GetRelativePath(content.Path, topic), Resume);
        await ImportAsync(app);
        AssertSame(app);
        await EditAsync("glossary.md", Reword);
        await ImportAsync(app);
        await EditAsync(Path.GetRelativePath(content.Path, AnyTopic()), Reword);
        await ImportAsync(app);

        AssertSame(app);

        // The import is the only writer, so that it would put the titles right if it wrote those rows.
        Run(app, "UPDATE Topics SET Title = 'Left alone' WHERE Position > 0");
        await EditAsync(Path.Combine("topics", FirstTopic()), text => Resume(Reword(text)));
        await ImportAsync(app);
        Assert.Equal(Topics - 1, Rows(app).Count(row => row.StartsWith("Topics", StringComparison.Ordinal) && row.Contains("Left alone", StringComparison.Ordinal)));
        Assert.Contains("Anew", (await app.NewVisitor().GetAsync($"/topics/{Path.GetFileNameWithoutExtension(FirstTopic())}")).Text, StringComparison.Ordinal);
    }

    private void AssertSame(GuideApp app)
    {
        using var fresh = new GuideApp(content.Path);
        fresh.CreateClient().Dispose();
        Assert.Equal(Rows(fresh), Rows(app));
    }

    private static string FirstTopic() => $"{MadeTopic.SlugOf(new MadeWords(), 0)}.md";

    private string AnyTopic()
    {
        var topics = files.FindAll(file => file.Contains("topics", StringComparison.Ordinal));
        return topics[random.Next(topics.Count)];
    }

    // What a sentence begins with.
    private static string Reword(string text) => text.Replace(". ", ". Anew ", StringComparison.Ordinal).Replace(".\n\n## ", " said again.\n\n## ", StringComparison.Ordinal);

    private string AddFact(string text) =>
        text.Replace("\n## Timeline", $"- A new **fact** of it [@source-1] {{#fact-new-{random.Next(1_000_000)}}}\n\n## Timeline", StringComparison.Ordinal);

    private static string TakeGroups(string text) => string.Join('\n', text.Split('\n').Where(line => !line.StartsWith("  - ", StringComparison.Ordinal)));

    private static string Resume(string text) => text.Replace("summary: ", "summary: In short ", StringComparison.Ordinal);

    private static string Rename(string text) => text.Replace("title: ", "title: Newly ", StringComparison.Ordinal);

    private async Task EditAsync(string file, Func<string, string> edit)
    {
        await File.WriteAllTextAsync(content[file], edit(await File.ReadAllTextAsync(content[file])));
        Settle(content[file]);
    }

    /// <summary>As if it had not been written just now.</summary>
    private void Settle(string file) => File.SetLastWriteTimeUtc(file, written = written.AddMinutes(1));

    private static async Task ImportAsync(GuideApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<GuideStart>().RunAsync(CancellationToken.None);
    }

    private static void Run(GuideApp app, string statement)
    {
        using var connection = Open(app);
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    /// <summary>Every row of every table and of the search index, in order.</summary>
    private static List<string> Rows(GuideApp app)
    {
        using var connection = Open(app);
        string[] tables = ["Guides", "Units", "Topics", "Cards", "Glossary", "Sources", "Citations", "Keys", "Maps", "Words", "search"];
        return [.. tables.SelectMany(table => Rows(connection, table).Order(StringComparer.Ordinal))];
    }

    private static List<string> Rows(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = table == "search" ? "SELECT rowid, * FROM search" : $"SELECT * FROM {table}";
        using var reader = command.ExecuteReader();
        var (rows, values) = (new List<string>(), new object[reader.FieldCount]);
        while (reader.Read())
        {
            reader.GetValues(values);
            rows.Add($"{table} {string.Join('|', values)}");
        }
        return rows;
    }

    private static SqliteConnection Open(GuideApp app)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(app.DataFolder, "guide.db")};Pooling=False");
        connection.Open();
        return connection;
    }
}
