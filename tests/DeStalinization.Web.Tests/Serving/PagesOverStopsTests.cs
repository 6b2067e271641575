using DeStalinization.Web.Tests.Support;
using Microsoft.Data.Sqlite;

namespace DeStalinization.Web.Tests.Serving;

/// <summary>What was rendered is answered with after a restart, as long as nothing that it is made of is another; whatever is amiss, it is made anew.</summary>
/// <remarks>The title in the store is changed while the program is stopped: a page with the one that was there before has not been made anew.</remarks>
public sealed class PagesOverStopsTests : IClassFixture<PagesOverStopsTests.FirstRun>, IDisposable
{
    private const string Page = "/topics/the-thaw";
    private const string Planted = "A title of its own";

    private readonly TemporaryFolder data = new();
    private readonly IReadOnlyList<string> before;

    public PagesOverStopsTests(FirstRun first)
    {
        before = first.Forms;
        foreach (var name in (string[])["guide.db", "guide.pages"])
            File.Copy(first.Data[name], data[name]);
        Plant();
    }

    private string Kept => data["guide.pages"];

    [Fact]
    public async Task The_next_start_answers_with_the_same_bytes_in_each_form() =>
        Assert.Equal(before, await RunAsync(data, AskAsync));

    [Fact]
    public async Task Pages_of_other_settings_are_made_anew() =>
        Assert.Contains(Planted, (await RunAsync(data, AskAsync, settings: ("Site:EditUrl", "https://edit.example/")))[0], StringComparison.Ordinal);

    [Fact]
    public async Task Pages_of_a_store_that_was_filled_again_are_made_anew()
    {
        File.Delete(data["guide.db"]);
        Assert.True(File.Exists(Kept));
        await RunAsync(data, _ => Task.FromResult(0));

        Assert.False(File.Exists(Kept));
    }

    [Fact]
    public async Task An_author_at_work_gets_every_page_made_anew() =>
        Assert.Contains(Planted, (await RunAsync(data, AskAsync, "Development"))[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("empty")]
    [InlineData("cut off")]
    [InlineData("one bit wrong")]
    [InlineData("something else")]
    [InlineData("a folder")]
    public async Task A_file_that_cannot_be_used_costs_only_the_rendering(string fault)
    {
        Damage(fault);

        Assert.Contains(Planted, (await RunAsync(data, AskAsync))[0], StringComparison.Ordinal);
        Assert.Equal(fault is "a folder", Directory.Exists(Kept));
        Assert.Equal(fault is not "a folder", File.Exists(Kept));
        Assert.DoesNotContain(Directory.GetFileSystemEntries(data.Path), file => Path.GetFileName(file).StartsWith("guide.pages.", StringComparison.Ordinal));
    }

    public void Dispose() => data.Dispose();

    private static async Task<T> RunAsync<T>(TemporaryFolder data, Func<HttpClient, Task<T>> ask, string environment = "Production", params (string Key, string Value)[] settings)
    {
        await using var app = new GuideApp(data: data.Path, environment: environment, settings: settings);
        return await ask(app.NewVisitor().Client);
    }

    private static async Task<IReadOnlyList<string>> AskAsync(HttpClient client)
    {
        var forms = new List<string>();
        foreach (var encoding in (string[])["identity", "br", "gzip"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, Page);
            request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
            using var reply = await client.SendAsync(request);
            reply.EnsureSuccessStatusCode();
            forms.Add(encoding is "identity" ? await reply.Content.ReadAsStringAsync() : Convert.ToHexString(await reply.Content.ReadAsByteArrayAsync()));
            forms.Add($"{reply.Headers.ETag} {reply.Content.Headers}");
        }
        return forms;
    }

    private void Plant()
    {
        using var store = new SqliteConnection($"Data Source={data["guide.db"]};Pooling=False");
        store.Open();
        using var command = store.CreateCommand();
        command.CommandText = $"UPDATE Topics SET Title = '{Planted}'";
        command.ExecuteNonQuery();
    }

    private void Damage(string fault)
    {
        var bytes = File.ReadAllBytes(Kept);
        bytes[^100] ^= 1;
        switch (fault)
        {
            case "a folder":
                File.Delete(Kept);
                Directory.CreateDirectory(Kept);
                break;
            default:
                File.WriteAllBytes(Kept, fault switch { "empty" => [], "cut off" => bytes[..^50], "one bit wrong" => bytes, _ => [.. Enumerable.Repeat((byte)'x', 5000)] });
                break;
        }
    }

    /// <summary>The program asked for a page and stopped.</summary>
    public sealed class FirstRun : IAsyncLifetime
    {
        public TemporaryFolder Data { get; } = new();

        public IReadOnlyList<string> Forms { get; private set; } = [];

        public async Task InitializeAsync()
        {
            GuideApp.PutGuide(Data.Path);
            Forms = await RunAsync(Data, AskAsync);
        }

        public Task DisposeAsync()
        {
            Data.Dispose();
            return Task.CompletedTask;
        }
    }
}
