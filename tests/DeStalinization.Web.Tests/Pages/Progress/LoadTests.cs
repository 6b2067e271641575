using System.Net;
using System.Text;
using DeStalinization.Web.Store.Learners;
using DeStalinization.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DeStalinization.Web.Tests.Pages.Progress;

public sealed class LoadTests : IDisposable
{
    private const string Question = "/topics/de-stalinization/self-check/secret-speech-role";
    private const int MaxBytes = 8 * 1024 * 1024;

    private readonly GuideApp app = new();

    public void Dispose() => app.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("no JSON")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"format": "destalinization-progress", "version": 1}""")]
    [InlineData("""{"format": "destalinization-progress", "version": 2, "settings": 5}""", "newer version")]
    [InlineData("""{"format": "destalinization-progress", "version": 1, "madeAt": "2026-11-23T09:00:00Z", "settings": {"keep": true, "newPerDay": 10, "examDate": null, "hasCalendar": false, "createdAt": "2026-11-23T09:00:00Z", "lastUsedAt": "2026-11-23T09:00:00Z"}, "attempts": [null], "cards": [], "sittings": []}""")]
    public async Task A_file_that_is_no_download_of_ours_is_refused_and_nothing_is_changed(string file, string says = "")
    {
        var visitor = app.NewVisitor();
        var refused = await visitor.SendFileAsync(await visitor.GetAsync("/progress/load"), Encoding.UTF8.GetBytes(file));
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains(says, refused.One("#file-fault").TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await LearnersAsync());
    }

    [Theory]
    [InlineData("\"stability\": ", "\"stability\": -")]
    [InlineData("\"repetitions\": ", "\"repetitions\": -")]
    [InlineData("\"card\": \"de-stalinization#secret-speech-role\"", "\"card\": \"no key\"")]
    [InlineData("\"phase\": \"Review\"", "\"phase\": \"Asleep\"")]
    [InlineData("\"answeredAt\": \"2026", "\"answeredAt\": \"1826")]
    public async Task A_download_that_was_tampered_with_is_refused(string old, string @new)
    {
        var visitor = app.NewVisitor();
        await visitor.StudyAsync(Question, "One.");
        var download = await visitor.Client.GetStringAsync(new Uri("/progress/download", UriKind.Relative));
        Assert.Contains(old, download, StringComparison.Ordinal);
        var other = app.NewVisitor();
        var refused = await other.SendFileAsync(await other.GetAsync("/progress/load"), Encoding.UTF8.GetBytes(download.Replace(old, @new, StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal(1, await LearnersAsync());
    }

    [Theory]
    [InlineData(MaxBytes + 1)]
    [InlineData(2 * MaxBytes)]
    public async Task A_file_that_is_too_large_is_refused_with_the_limit(int length)
    {
        var visitor = app.NewVisitor();
        var refused = await visitor.SendFileAsync(await visitor.GetAsync("/progress/load"), new byte[length]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.Status);
        Assert.Contains("8 MiB", refused.Text, StringComparison.Ordinal);
    }

    private async Task<int> LearnersAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LearnerDb>().Learners.CountAsync();
    }
}
