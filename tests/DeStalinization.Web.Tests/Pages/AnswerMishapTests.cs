using System.Net;
using DeStalinization.Web.Store.Learners;
using DeStalinization.Web.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DeStalinization.Web.Tests.Pages;

/// <summary>What a learner typed is sacred, whatever happens on the way.</summary>
public sealed class AnswerMishapTests : IDisposable
{
    private const string Question = "/topics/de-stalinization/self-check/secret-speech-role";
    private const string Answer = "Khrushchev told the delegates what Stalin had done.";

    private readonly GuideApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task A_form_posted_twice_is_saved_once()
    {
        var visitor = app.NewVisitor();
        var asked = await visitor.GetAsync(Question);
        var first = await visitor.SendAsync(asked, ("Answer", Answer));
        var second = await visitor.SendAsync(asked, ("Answer", Answer));
        Assert.Equal(first.Location, second.Location);
        Assert.Equal((1, 1), await CountAsync());
    }

    [Fact]
    public async Task A_form_posted_many_times_at_once_is_saved_once()
    {
        var visitor = app.NewVisitor();
        var asked = await visitor.GetAsync(Question);
        var replies = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => visitor.SendAsync(asked, ("Answer", Answer))));
        Assert.All(replies, reply => Assert.Equal(HttpStatusCode.Redirect, reply.Status));
        Assert.Equal((1, 1), await CountAsync());
    }

    [Fact]
    public async Task A_form_posted_again_after_its_reply_was_lost_finds_the_same_learner()
    {
        var visitor = app.NewVisitor();
        var asked = await visitor.GetAsync(Question);
        var fields = Visitor.Fields(asked, ("Answer", Answer));
        // The reply with the learner's cookie never arrives, so the second try comes without it.
        var form = asked.Response.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        foreach (var _ in Enumerable.Range(0, 2))
        {
            var reply = await app.NewVisitor(form).PostAsync(asked.Address, fields);
            Assert.Equal(HttpStatusCode.Redirect, reply.Status);
            Assert.Contains(reply.Response.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("learner=", StringComparison.Ordinal));
        }
        Assert.Equal((1, 1), await CountAsync());
    }

    [Fact]
    public async Task A_rating_sent_twice_moves_the_schedule_once()
    {
        var visitor = app.NewVisitor();
        var feedback = await visitor.FollowAsync(await visitor.SendAsync(await visitor.GetAsync(Question), ("Answer", Answer)));
        await visitor.SendAsync(feedback, ("Rating", "Good"));
        await visitor.SendAsync(feedback, ("Rating", "Good"));
        await using var scope = app.Services.CreateAsyncScope();
        Assert.Equal(1, (await scope.ServiceProvider.GetRequiredService<LearnerDb>().Cards.SingleAsync()).Repetitions);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not-a-token")]
    public async Task An_expired_token_loses_nothing_that_was_typed(string token)
    {
        var visitor = app.NewVisitor();
        var asked = await visitor.GetAsync(Question);
        var refused = await visitor.SendAsync(asked, ("Answer", Answer), ("token", token));
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal(Answer, refused.One("#answer").TextContent);
        Assert.StartsWith("Error:", refused.Page.Title, StringComparison.Ordinal);
        Assert.Equal(0, (await CountAsync()).Attempts);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SendAsync(refused)).Status);
        Assert.Equal(1, (await CountAsync()).Attempts);
    }

    [Fact]
    public async Task An_answer_that_is_too_long_comes_back_whole()
    {
        var visitor = app.NewVisitor();
        var longest = string.Concat(Enumerable.Repeat("Оттепель ", 1112))[..10_000];
        var asked = await visitor.GetAsync(Question);
        var refused = await visitor.SendAsync(asked, ("Answer", longest + "!"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("10,001 characters", refused.One("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal(longest + "!", refused.One("#answer").TextContent);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SendAsync(refused, ("Answer", longest))).Status);
    }

    [Fact]
    public async Task What_is_far_too_long_is_refused_with_a_page_that_says_so()
    {
        var visitor = app.NewVisitor();
        var refused = await visitor.SendAsync(await visitor.GetAsync(Question), ("Answer", new string('x', 2_000_000)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.Status);
        Assert.Contains("10,000 characters", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_answer_is_asked_for_again()
    {
        var visitor = app.NewVisitor();
        var refused = await visitor.SendAsync(await visitor.GetAsync(Question), ("Answer", "  \n "));
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("true", refused.One("#answer").GetAttribute("aria-invalid"));
        Assert.Equal("#answer", refused.One("[role=alert] a").GetAttribute("href"));
    }

    [Fact]
    public async Task An_answer_that_cannot_be_saved_comes_back_and_can_be_sent_again()
    {
        var visitor = app.NewVisitor();
        var asked = await visitor.GetAsync(Question);
        await using var other = new SqliteConnection($"Data Source={Path.Combine(app.DataFolder, "learners.db")}");
        await other.OpenAsync();
        Reply refused;
        await using (await other.BeginTransactionAsync())
            refused = await visitor.SendAsync(asked, ("Answer", Answer));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.Status);
        Assert.Equal(Answer, refused.One("#answer").TextContent);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SendAsync(refused)).Status);
        Assert.Equal((1, 1), await CountAsync());
    }

    [Fact]
    public async Task A_restart_between_ask_and_check_changes_nothing()
    {
        using var data = new TemporaryFolder();
        Reply asked;
        IReadOnlyList<KeyValuePair<string, string>> fields;
        using (var before = new GuideApp(data: data.Path))
        {
            asked = await before.NewVisitor().GetAsync(Question);
            fields = Visitor.Fields(asked, ("Answer", Answer));
        }
        using var after = new GuideApp(data: data.Path);
        var form = asked.Response.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        Assert.Equal(HttpStatusCode.Redirect, (await after.NewVisitor(form).PostAsync(asked.Address, fields)).Status);
    }

    [Theory]
    [InlineData("/topics/de-stalinization/self-check/no-such-question")]
    [InlineData("/topics/no-such-topic/self-check/secret-speech-role")]
    [InlineData("/topics/no-such-topic/self-check")]
    [InlineData("/topics/no-such-topic")]
    [InlineData("/review/6f0a1d1c-5a51-4c0f-9a57-1f2f4c1f7d11")]
    [InlineData("/review/nothing")]
    public async Task Unknown_ids_are_not_found(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await app.NewVisitor().GetAsync(address)).Status);

    [Fact]
    public async Task A_post_to_an_unknown_question_is_not_found()
    {
        var visitor = app.NewVisitor();
        var fields = Visitor.Fields(await visitor.GetAsync(Question), ("Answer", Answer));
        var reply = await visitor.PostAsync(new Uri("/topics/de-stalinization/self-check/no-such-question", UriKind.Relative), fields);
        Assert.Equal(HttpStatusCode.NotFound, reply.Status);
    }

    private async Task<(int Attempts, int Learners)> CountAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LearnerDb>();
        return (await db.Attempts.CountAsync(), await db.Learners.CountAsync());
    }
}
