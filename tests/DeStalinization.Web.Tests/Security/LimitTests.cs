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
        var refused = await visitor.GetAsync("/search?q=thaw");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Equal("60", refused.Response.Headers.GetValues("Retry-After").Single());
        Assert.Contains("Wait a minute", refused.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/topics/the-thaw")).Status);

        for (var letter = 0; letter < 30; letter++)
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/search.json?q=thaw")).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await visitor.GetAsync("/search.json?q=thaw")).Status);
    }
}
