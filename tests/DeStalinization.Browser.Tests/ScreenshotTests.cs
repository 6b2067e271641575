using DeStalinization.Browser.Tests.Support;
using DeStalinization.Web.Store;

namespace DeStalinization.Browser.Tests;

[Collection(BrowserTests.Name)]
public sealed class ScreenshotTests(BrowserSession session) : BrowserTest(session)
{
    private const int MostBytes = 200 * 1024;

    /// <summary>The README's picture. It is written anew when the variable SCREENSHOT is set, so that a run of the tests changes no file.</summary>
    [BrowserFact]
    public async Task The_feedback_on_an_answer_makes_the_picture_of_the_README()
    {
        var page = await Session.NewPageAsync(new() { ViewportSize = new() { Width = 1000, Height = 900 } });
        await PageKinds.ShowAsync("feedback", page);
        var picture = await page.ScreenshotAsync();
        Assert.InRange(picture.Length, 10_000, MostBytes);
        var file = Path.Combine(Repository.FindRoot(AppContext.BaseDirectory)!, "tests", "DeStalinization.Browser.Tests", "feedback.png");
        if (Environment.GetEnvironmentVariable("SCREENSHOT") is not null)
            await File.WriteAllBytesAsync(file, picture);
        Assert.True(File.Exists(file));
    }
}
