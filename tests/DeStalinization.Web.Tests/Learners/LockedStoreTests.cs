using System.Diagnostics;
using System.Net;
using DeStalinization.Web.Tests.Support;
using Microsoft.Data.Sqlite;

namespace DeStalinization.Web.Tests.Learners;

/// <summary>Another process holds the lock of the learner store for as long as it likes.</summary>
public sealed class LockedStoreTests
{
    [Fact]
    public async Task Every_post_is_answered_in_time_with_its_text_and_reading_does_not_wait()
    {
        using var app = new GuideApp();
        var visitor = app.NewVisitor();
        var feedback = await Learner.AnswerAsync(visitor);
        var asked = await visitor.GetAsync(Learner.OtherQuestion);
        // What this machine takes for so many posts when nothing is in their way.
        var control = await TimedAsync(async () => (await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => visitor.SendAsync(asked, ("Answer", "")))))[0]);
        var longest = TimeSpan.FromSeconds(6) + control.Took;
        await using var other = new SqliteConnection($"Data Source={Path.Combine(app.DataFolder, "learners.db")};Pooling=False");
        await other.OpenAsync();
        await using (await other.BeginTransactionAsync())
        {
            var first = TimedAsync(() => visitor.SendAsync(feedback, ("Rating", "Good")));
            await Task.Delay(TimeSpan.FromSeconds(1));
            // These come while the first is waiting for the lock, and do not each wait as long again.
            var many = Enumerable.Range(0, 30).Select(_ => TimedAsync(() => visitor.SendAsync(asked, ("Answer", Learner.Answer)))).ToList();
            var reading = await TimedAsync(() => visitor.GetAsync("/topics/de-stalinization"));
            var review = await TimedAsync(() => visitor.GetAsync("/review"));
            var ready = await TimedAsync(() => visitor.GetAsync("/health/ready"));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.Reply.Status);
            Assert.Equal("Healthy", (await visitor.GetAsync("/health/live")).Text);
            Assert.All([reading, review], read => Assert.Equal((HttpStatusCode.OK, true), (read.Reply.Status, read.Took < TimeSpan.FromSeconds(2))));

            var rating = await first;
            Assert.Equal(HttpStatusCode.ServiceUnavailable, rating.Reply.Status);
            Assert.Contains("try again", rating.Reply.One("[role=alert]").TextContent, StringComparison.Ordinal);
            Assert.InRange(rating.Took, TimeSpan.Zero, longest);
            foreach (var (reply, took) in await Task.WhenAll(many))
            {
                Assert.Equal(HttpStatusCode.ServiceUnavailable, reply.Status);
                Assert.Contains("try again", reply.One("[role=alert]").TextContent, StringComparison.Ordinal);
                Assert.Equal(Learner.Answer, reply.One("#answer").TextContent);
                Assert.InRange(took, TimeSpan.Zero, longest);
            }
        }
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SendAsync(asked, ("Answer", Learner.Answer))).Status);
        Assert.Equal("Healthy", (await visitor.GetAsync("/health/ready")).Text);
    }

    private static async Task<(Reply Reply, TimeSpan Took)> TimedAsync(Func<Task<Reply>> ask)
    {
        var started = Stopwatch.GetTimestamp();
        var reply = await Task.Run(ask);
        return (reply, Stopwatch.GetElapsedTime(started));
    }
}
