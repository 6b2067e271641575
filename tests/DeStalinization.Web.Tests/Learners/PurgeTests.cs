using DeStalinization.Web.Learners;
using DeStalinization.Web.Store.Learners;
using DeStalinization.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DeStalinization.Web.Tests.Learners;

public sealed class PurgeTests
{
    [Theory]
    [InlineData("false", 29, 1)]
    [InlineData("false", 31, 0)]
    [InlineData("true", 364, 1)]
    [InlineData("true", 366, 0)]
    public async Task A_learner_is_forgotten_when_her_time_is_over(string keep, int days, int left)
    {
        using var app = new GuideApp();
        var visitor = app.NewVisitor();
        var asked = await visitor.GetAsync("/topics/de-stalinization/self-check/secret-speech-role");
        var feedback = await visitor.FollowAsync(await visitor.SendAsync(asked, ("Answer", "Stalin was condemned."), ("Keep", keep)));
        await visitor.SendAsync(feedback, ("Rating", "Good"));
        app.Clock.Advance(TimeSpan.FromDays(days));

        await app.Services.GetRequiredService<ReviewJournal>().PurgeAsync();
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LearnerDb>();
        Assert.Equal((left, left, left), (await db.Learners.CountAsync(), await db.Attempts.CountAsync(), await db.Cards.CountAsync()));
    }
}
