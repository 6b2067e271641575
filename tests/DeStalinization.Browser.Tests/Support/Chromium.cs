namespace DeStalinization.Browser.Tests.Support;

/// <summary>The browser that is installed on this machine.</summary>
public static class Chromium
{
    private static readonly string[] Usual =
    [
        "/usr/bin/chromium-headless-shell",
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    /// <summary>Null when there is none. The variable CHROMIUM names another than the usual ones.</summary>
    public static string? Path { get; } = Usual.Prepend(Environment.GetEnvironmentVariable("CHROMIUM")).FirstOrDefault(File.Exists);
}

/// <summary>A test that needs a browser; skipped, with the reason, where there is none.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Path is null ? "Chromium is not installed; tests/run installs it." : null;
}

/// <inheritdoc cref="BrowserFactAttribute"/>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Path is null ? "Chromium is not installed; tests/run installs it." : null;
}
