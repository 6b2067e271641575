using DeStalinization.Web.Store.Guide;
using DeStalinization.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DeStalinization.Web.Tests.Import;

/// <summary>A topic counts as changed on the day that an import brought other words.</summary>
public sealed class ChangedDaysTests
{
    [Fact]
    public async Task A_topic_changes_on_the_day_its_words_do_and_on_no_other()
    {
        using var content = TemporaryFolder.WithContent();
        using var data = new TemporaryFolder();
        var before = await DaysAsync(content, data, 0);
        Assert.Equal(new DateOnly(2026, 11, 23), before["secret-speech"]);

        var file = Path.Combine(content.Path, "topics", "secret-speech.md");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("The speech was never fully secret.", "The speech was never quite secret.", StringComparison.Ordinal));
        var after = await DaysAsync(content, data, 40);
        Assert.Equal(new DateOnly(2027, 1, 2), after["secret-speech"]);
        Assert.Equal(before.Where(day => day.Key != "secret-speech"), after.Where(day => day.Key != "secret-speech"));
    }

    private static async Task<SortedDictionary<string, DateOnly>> DaysAsync(TemporaryFolder content, TemporaryFolder data, int daysLater)
    {
        using var app = new GuideApp(content.Path, data.Path);
        app.Clock.Advance(TimeSpan.FromDays(daysLater));
        using var client = app.CreateClient();
        using var scope = app.Services.CreateScope();
        var topics = scope.ServiceProvider.GetRequiredService<GuideDb>().Topics;
        return new(await topics.ToDictionaryAsync(topic => topic.Slug, topic => topic.ChangedOn));
    }
}
