using System.Net;
using DeStalinization.Web.Learners;
using DeStalinization.Web.Store.Learners;
using DeStalinization.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DeStalinization.Web.Tests.Pages.Progress;

/// <summary>One learner, several devices.</summary>
public sealed class DevicesTests : IDisposable
{
    private const string First = "/topics/de-stalinization/self-check/secret-speech-role";
    private const string Second = "/topics/de-stalinization/self-check/key-reforms";

    private readonly GuideApp app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task A_learner_moves_there_and_back_loads_twice_deletes_and_leaves_nothing()
    {
        var (desk, phone, school) = (app.NewVisitor(), app.NewVisitor(), app.NewVisitor());
        await desk.StudyAsync(First, "On the desk.", "Good", null, ("Keep", "true"));
        await phone.StudyAsync(Second, "On the phone.", "Good");
        Assert.Contains("1 answer was added", (await MoveAsync(desk, phone)).Text, StringComparison.Ordinal);
        Assert.Contains("2 answers given, 2 cards", (await phone.GetAsync("/progress")).Text, StringComparison.Ordinal);
        Assert.Contains("2 answers given, 2 cards", (await desk.GetAsync("/progress")).Text, StringComparison.Ordinal);
        Assert.Equal((1, 2), await CountAsync());

        await desk.SendAsync(await desk.GetAsync("/progress/forget"));
        Assert.Contains("Nothing is kept about you", (await desk.GetAsync("/progress")).Text, StringComparison.Ordinal);
        await MoveAsync(phone, desk);
        Assert.Contains("2 answers given", (await desk.GetAsync("/progress")).Text, StringComparison.Ordinal);

        var file = await desk.Client.GetByteArrayAsync(new Uri("/progress/download", UriKind.Relative));
        foreach (var (visitor, added) in new[] { (desk, 0), (school, 2), (school, 0) })
            Assert.Equal($"/progress?done=Loaded&added={added}", (await visitor.SendFileAsync(await visitor.GetAsync("/progress/load"), file)).Location);
        Assert.Contains("2 answers given, 2 cards", (await school.GetAsync("/progress")).Text, StringComparison.Ordinal);
        var copy = await school.Client.GetByteArrayAsync(new Uri("/progress/download", UriKind.Relative));
        Assert.Equal("/progress?done=Loaded&added=0", (await phone.SendFileAsync(await phone.GetAsync("/progress/load"), copy)).Location);

        await MoveAsync(phone, school);
        Assert.Equal((1, 2), await CountAsync());
        var deleted = await school.SendAsync(await school.GetAsync("/progress/delete"));
        Assert.Contains("Everything about you is deleted", (await school.FollowAsync(deleted)).Text, StringComparison.Ordinal);
        foreach (var visitor in new[] { desk, phone, school })
            Assert.Contains("Nothing is kept about you", (await visitor.GetAsync("/progress")).Text, StringComparison.Ordinal);
        Assert.Equal((0, 0), await CountAsync());
    }

    [Fact]
    public async Task Of_two_schedules_of_a_card_the_one_that_was_reviewed_last_goes_on()
    {
        var (desk, phone) = (app.NewVisitor(), app.NewVisitor());
        await desk.StudyAsync(First, "Early.", "Easy");
        app.Clock.Advance(TimeSpan.FromHours(1));
        await phone.StudyAsync(First, "Late.", "Again");
        await MoveAsync(desk, phone);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LearnerDb>();
        Assert.Equal(app.Clock.GetUtcNow(), (await db.Cards.SingleAsync()).LastReview);
        Assert.Equal(2, await db.Attempts.CountAsync());
    }

    [Fact]
    public async Task A_code_is_good_once_and_for_a_quarter_of_an_hour()
    {
        var desk = app.NewVisitor();
        await desk.StudyAsync(First, "One.");
        var code = await CodeAsync(desk);
        await EnterAsync(app.NewVisitor(), code, HttpStatusCode.Redirect);
        await EnterAsync(app.NewVisitor(), code, HttpStatusCode.BadRequest);
        var late = await CodeAsync(desk);
        app.Clock.Advance(TimeSpan.FromMinutes(15));
        await EnterAsync(app.NewVisitor(), late, HttpStatusCode.BadRequest);
        await app.Services.GetRequiredService<ReviewJournal>().PurgeAsync();
        await using var scope = app.Services.CreateAsyncScope();
        Assert.Empty(await scope.ServiceProvider.GetRequiredService<LearnerDb>().Moves.ToListAsync());
    }

    [Fact]
    public async Task The_code_and_its_picture_are_shown_in_the_page_itself()
    {
        var desk = app.NewVisitor();
        await desk.StudyAsync(First, "One.");
        var page = await desk.SendAsync(await desk.GetAsync("/progress/code"));
        Assert.Matches("^[A-Z0-9]{4}-[A-Z0-9]{4}$", page.One(".code").TextContent);
        Assert.True(page.One("svg.qr path").GetAttribute("d")!.Length > 1000);
        Assert.Empty(page.Page.QuerySelectorAll("[style], img[src^='data:']"));
    }

    [Fact]
    public async Task A_form_sent_twice_by_somebody_new_makes_one_device()
    {
        var (desk, phone) = (app.NewVisitor(), app.NewVisitor());
        await desk.StudyAsync(First, "One.");
        var form = await phone.GetAsync($"/progress/move?code={await CodeAsync(desk)}");
        var cookie = form.Response.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        var again = app.NewVisitor(cookie);
        Assert.Equal(HttpStatusCode.Redirect, (await again.PostAsync(form.Address, Visitor.Fields(form))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await again.PostAsync(form.Address, Visitor.Fields(form))).Status);
        await using var scope = app.Services.CreateAsyncScope();
        Assert.Equal(2, await scope.ServiceProvider.GetRequiredService<LearnerDb>().Tokens.CountAsync());
    }

    private static async Task<Reply> MoveAsync(Visitor from, Visitor to) => await to.FollowAsync(await EnterAsync(to, await CodeAsync(from), HttpStatusCode.Redirect));

    private static async Task<string> CodeAsync(Visitor visitor) =>
        (await visitor.SendAsync(await visitor.GetAsync("/progress/code"))).One(".code").TextContent;

    private static async Task<Reply> EnterAsync(Visitor visitor, string code, HttpStatusCode status)
    {
        var reply = await visitor.SendAsync(await visitor.GetAsync("/progress/move"), ("code", code.ToLowerInvariant()));
        Assert.Equal(status, reply.Status);
        return reply;
    }

    private async Task<(int Learners, int Attempts)> CountAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LearnerDb>();
        return (await db.Learners.CountAsync(), await db.Attempts.CountAsync());
    }
}
