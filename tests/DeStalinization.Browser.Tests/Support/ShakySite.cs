using DeStalinization.Web.Store.Learners;
using DeStalinization.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DeStalinization.Browser.Tests.Support;

/// <summary>A site that can be gone for a while and come back at the same address with what it had saved.</summary>
public sealed class ShakySite : IDisposable
{
    private readonly TemporaryFolder data = new();
    private readonly string? content;
    private readonly (string, string)[] settings = [];
    private GuideApp? app;
    private int port;

    /// <summary>With the real course.</summary>
    public ShakySite()
    {
        if (Chromium.Path is not null)
            GuideApp.PutGuide(data.Path);
    }

    private ShakySite(string content, (string, string)[] settings) => (this.content, this.settings) = (content, settings);

    public static ShakySite With(string content, params (string Key, string Value)[] settings) => new(content, settings);

    public string Address => $"http://127.0.0.1:{port}";

    public void Start()
    {
        if (app is not null)
            return;
        app = new GuideApp(content, data.Path, settings: settings);
        app.UseKestrel(port);
        app.StartServer();
        port = app.ClientOptions.BaseAddress.Port;
    }

    public void Stop()
    {
        app?.Dispose();
        app = null;
    }

    public async Task<int> CountAsync(string answer)
    {
        await using var scope = app!.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LearnerDb>().Attempts.CountAsync(row => row.Answer == answer);
    }

    public void Dispose()
    {
        Stop();
        data.Dispose();
    }
}
