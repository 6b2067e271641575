namespace DeStalinization.Browser.Tests.Support;

/// <summary>A class of tests that share the browser; its pages are closed after each of them.</summary>
public abstract class BrowserTest(BrowserSession session) : IAsyncLifetime
{
    protected BrowserSession Session => session;

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => session.CloseAllAsync();
}
