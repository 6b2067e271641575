using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace DeStalinization.Web.Tests.Support;

/// <summary>The real program on real SQLite, with content imported by the real importer; only the clock is the test's. Content is watched where a test asks for it.</summary>
/// <param name="content">Default: the repository's content.</param>
/// <param name="data">Default: a folder of its own.</param>
/// <param name="settings">Any others.</param>
public sealed class GuideApp(string? content = null, string? data = null, string environment = "Development", params (string Key, string Value)[] settings) : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder? ownData = data is null ? new TemporaryFolder() : null;

    /// <summary>Stands still until a test moves it.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    public string DataFolder => data ?? ownData!.Path;

    /// <summary>The real content's store, made once by the real importer: importing it for each test again would take most of their time.</summary>
    private static readonly Lazy<string> ImportedGuide = new(ImportOnce);

    /// <summary>Somebody with a browser: keeps cookies, follows no redirects by itself.</summary>
    public Visitor NewVisitor() => new(CreateDefaultClient(new CookieHandler()));

    /// <summary>Somebody whose browser sends this and nothing else.</summary>
    public Visitor NewVisitor(string cookie)
    {
        var client = CreateDefaultClient();
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        return new Visitor(client);
    }

    /// <summary>Puts the real content's store into a data folder, which saves the importing.</summary>
    public static void PutGuide(string folder) => File.Copy(ImportedGuide.Value, Path.Combine(folder, "guide.db"));

    private static string ImportOnce()
    {
        var folder = Directory.CreateTempSubdirectory("guide-");
        using var app = new GuideApp(data: folder.FullName);
        using (app.CreateClient())
        {
            var copy = Path.Combine(folder.FullName, "copy.db");
            using var store = new SqliteConnection($"Data Source={Path.Combine(folder.FullName, "guide.db")};Pooling=False");
            using var copied = new SqliteConnection($"Data Source={copy};Pooling=False");
            store.Open();
            copied.Open();
            store.BackupDatabase(copied);
            return copy;
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        if (content is null && data is null)
            PutGuide(DataFolder);
        builder.UseEnvironment(environment);
        builder.UseSetting("Content:Folder", content ?? TemporaryFolder.RealContent);
        builder.UseSetting("Data:Folder", DataFolder);
        builder.UseSetting("Content:Watch", "false");
        // A test does in a second what takes its learner half a year.
        builder.UseSetting("Limits:WritesPerMinute", "100000");
        foreach (var (key, value) in settings)
            builder.UseSetting(key, value);
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            ownData?.Dispose();
    }

    private sealed class CookieHandler() : Microsoft.AspNetCore.Mvc.Testing.Handlers.CookieContainerHandler;
}
