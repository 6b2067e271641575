using System.Net;
using DeStalinization.Web.Tests.Support;

namespace DeStalinization.Web.Tests.Security;

public sealed class LimitTests
{
    [Fact]
    public async Task Too_many_searches_are_told_when_to_come_back_and_reading_goes_on()
    {
        using var app = new GuideApp(settings: ("Limits:SearchesPerMinute", "3"));
        var visitor = app.NewVisitor();
        for (var search = 0; search < 3; search++)
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/search?q=thaw")).Status);
        // Anybody can say that somebody else asks.
        visitor.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.77");
        AssertRefused(await visitor.GetAsync("/search?q=thaw"));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/topics/the-thaw")).Status);

        for (var letter = 0; letter < 30; letter++)
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/search.json?q=thaw")).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await visitor.GetAsync("/search.json?q=thaw")).Status);
    }

    [Fact]
    public async Task A_learner_who_writes_too_much_has_her_words_back_and_others_at_her_address_go_on()
    {
        using var app = new GuideApp(settings: ("Limits:WritesPerMinute", "9"));
        var visitor = app.NewVisitor();
        for (var time = 0; time < 4; time++)
            await Learner.AnswerAsync(visitor);
        var refused = await visitor.SendAsync(await visitor.GetAsync(Learner.Question), ("Answer", "<b>What I wrote</b>"));
        AssertRefused(refused);
        Assert.Equal("<b>What I wrote</b>", refused.One("textarea[name=Answer]").TextContent);
        Assert.Equal(Learner.Question, refused.One("main form").GetAttribute("action"));
        await Learner.AnswerAsync(app.NewVisitor());
        Assert.All(["token", "Attempt", "Newcomer"], name => Assert.Contains(Visitor.Fields(refused), field => field.Key == name && field.Value != ""));
    }

    [Fact]
    public async Task Codes_cannot_be_guessed_one_after_another()
    {
        using var app = new GuideApp(settings: ("Limits:CodesPerMinute", "2"));
        var visitor = app.NewVisitor();
        var page = await visitor.GetAsync("/progress/move");
        for (var guess = 0; guess < 2; guess++)
            Assert.Equal(HttpStatusCode.BadRequest, (await visitor.SendAsync(page, ("code", "ACDE-FGHJ"))).Status);
        var refused = await visitor.SendAsync(page, ("code", "ACDE-FGHK"));
        AssertRefused(refused);
        Assert.Equal("ACDE-FGHK", refused.One("textarea[name=code]").TextContent);
        await Learner.AnswerAsync(visitor);
    }

    private static void AssertRefused(Reply refused)
    {
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Equal("60", refused.Response.Headers.GetValues("Retry-After").Single());
        Assert.Contains("Wait a minute", refused.Text, StringComparison.Ordinal);
    }
}
