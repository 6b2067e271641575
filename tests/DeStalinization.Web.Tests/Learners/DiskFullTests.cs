using System.Net;
using DeStalinization.Web.Tests.Support;

namespace DeStalinization.Web.Tests.Learners;

public sealed class DiskFullTests
{
    [Fact]
    public async Task When_there_is_no_room_reading_goes_on_a_post_says_so_and_it_heals_by_itself()
    {
        using var data = new TemporaryFolder();
        GuideApp.PutGuide(data.Path);
        using var server = ServerProcess.ServeUnder(ServerProcess.Limited, TemporaryFolder.RealContent, data.Path);
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = await server.AddressAsync() };
        var visitor = new Visitor(client);
        var feedback = await Learner.AnswerAsync(visitor);
        var asked = await visitor.GetAsync(Learner.OtherQuestion);

        server.LimitFiles(4096);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await visitor.GetAsync("/health/ready")).Status);
        Assert.Equal("Healthy", (await visitor.GetAsync("/health/live")).Text);
        var unsaved = await visitor.SendAsync(asked, ("Answer", Learner.Answer));
        Assert.Equal(HttpStatusCode.InsufficientStorage, unsaved.Status);
        Assert.Contains("no room", unsaved.One("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal(Learner.Answer, unsaved.One("#answer").TextContent);
        var point = feedback.One(".point input[type=checkbox]").GetAttribute("value")!;
        var unrated = await visitor.SendAsync(feedback, ("Rating", "Good"), ("Ticked", point));
        Assert.Equal(HttpStatusCode.InsufficientStorage, unrated.Status);
        Assert.True(unrated.One($"input[value={point}]").HasAttribute("checked"));
        Assert.All(await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => visitor.SendAsync(asked, ("Answer", Learner.Answer)))), reply => Assert.Equal(HttpStatusCode.InsufficientStorage, reply.Status));
        foreach (var address in (string[])["/", "/topics/de-stalinization", "/search?q=thaw", "/review", feedback.Address.AbsolutePath])
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(address)).Status);

        server.LimitFiles(null);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SendAsync(unsaved)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SendAsync(unrated, ("Rating", "Good"))).Status);
        Assert.Equal("Healthy", (await visitor.GetAsync("/health/ready")).Text);
    }
}
