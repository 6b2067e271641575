using System.Collections.Concurrent;
using System.Net;
using DeStalinization.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace DeStalinization.Web.Tests.Pages;

public sealed class FaultPageTests
{
    [Fact]
    public async Task A_fault_of_ours_is_a_plain_page_with_a_reference_and_no_stack_trace()
    {
        using var app = new GuideApp(environment: "Production");
        using var log = new ScopesOfFaults();
        using var logged = app.WithWebHostBuilder(builder => builder.ConfigureLogging(logging => logging.AddProvider(log)));
        var visitor = new Visitor(logged.CreateClient());
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/")).Status);
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(app.DataFolder, "guide.db")}"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "DROP TABLE Glossary; DROP TABLE Guides";
            await command.ExecuteNonQueryAsync();
        }
        var page = await visitor.GetAsync("/glossary");
        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.Matches("^[0-9A-Z:]{10,}$", page.One("main code").TextContent);
        Assert.Contains(log.Scopes, scope => scope.Contains($"RequestId:{page.One("main code").TextContent}", StringComparison.Ordinal));
        Assert.DoesNotContain("Exception", page.Text, StringComparison.Ordinal);
        Assert.True(page.Response.Headers.Contains("Content-Security-Policy"));
        Assert.Equal("Unhealthy", (await visitor.GetAsync("/health/ready")).Text);
        Assert.Equal("Healthy", (await visitor.GetAsync("/health/live")).Text);
    }

    /// <summary>What the log says beside each fault of which request it is.</summary>
    private sealed class ScopesOfFaults : ILoggerProvider, ILogger, ISupportExternalScope
    {
        private IExternalScopeProvider scopes = new LoggerExternalScopeProvider();

        public ConcurrentQueue<string> Scopes { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                scopes.ForEachScope((scope, all) => all.Enqueue($"{scope}"), Scopes);
        }

        public void Dispose()
        {
        }
    }
}
