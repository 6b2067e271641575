using System.Net;
using DeStalinization.Web.Tests.Support;

namespace DeStalinization.Web.Tests.Learners;

/// <summary>The program may read its data folder and nothing more.</summary>
public sealed class ReadOnlyTests : IDisposable
{
    private readonly TemporaryFolder data = new();

    public void Dispose()
    {
        Command.Run("chmod", "-R", "u+rwX", data.Path);
        data.Dispose();
    }

    [Fact]
    public async Task An_empty_folder_still_gives_the_guide_and_checks_answers_that_it_does_not_keep()
    {
        Close();
        using var server = ServerProcess.ServeUnder(ServerProcess.Bound, TemporaryFolder.RealContent, data.Path);
        using var client = await ClientAsync(server);
        var visitor = new Visitor(client);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/topics/de-stalinization")).Status);
        await NothingIsKeptAsync(visitor);
        Assert.Contains("not available", (await visitor.GetAsync("/review")).Text, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(data.Path));
    }

    [Fact]
    public async Task What_was_kept_before_can_be_read_and_new_answers_and_ratings_are_refused()
    {
        GuideApp.PutGuide(data.Path);
        string cookie, rated, unrated;
        using (var app = new GuideApp(data: data.Path))
        {
            var before = app.NewVisitor();
            var saved = await before.SendAsync(await before.GetAsync(Learner.Question), ("Answer", Learner.Answer));
            (cookie, rated) = (Learner.Cookie(saved), saved.Location!);
            await before.SendAsync(await before.GetAsync(rated), ("Rating", "Good"));
            unrated = (await before.SendAsync(await before.GetAsync(Learner.Question), ("Answer", "Once more."))).Location!;
        }
        Close();
        using var server = ServerProcess.ServeUnder(ServerProcess.Bound, TemporaryFolder.RealContent, data.Path);
        using var client = await ClientAsync(server);
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        var visitor = new Visitor(client);
        Assert.Contains("You rated it", (await visitor.GetAsync(rated)).Text, StringComparison.Ordinal);
        var review = await visitor.GetAsync("/review");
        Assert.Contains("Your answers cannot be kept now", review.Text, StringComparison.Ordinal);
        Assert.Contains("card comes back", review.Text, StringComparison.Ordinal);
        await NothingIsKeptAsync(visitor);
        var refused = await visitor.SendAsync(await visitor.GetAsync(unrated), ("Rating", "Good"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.Status);
        Assert.Contains("cannot be kept now", refused.One("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    private static async Task NothingIsKeptAsync(Visitor visitor)
    {
        var asked = await visitor.GetAsync(Learner.Question);
        Assert.Contains("what you answer is not saved", asked.Text, StringComparison.Ordinal);
        var answered = await visitor.SendAsync(asked, ("Answer", Learner.Answer));
        Assert.Equal(HttpStatusCode.OK, answered.Status);
        Assert.Contains("Your answers cannot be kept now", answered.Text, StringComparison.Ordinal);
        Assert.NotEmpty(answered.Page.QuerySelectorAll(".point"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await visitor.GetAsync("/health/ready")).Status);
        Assert.Equal("Healthy", (await visitor.GetAsync("/health/live")).Text);
    }

    private void Close() => Command.Run("chmod", "-R", "a-w", data.Path);

    private static async Task<HttpClient> ClientAsync(ServerProcess server)
    {
        // A cookie that a test sets by hand goes along with those that the program sets.
        var handler = new CookieContainerOf();
        return new HttpClient(handler) { BaseAddress = await server.AddressAsync() };
    }

    private sealed class CookieContainerOf : DelegatingHandler
    {
        private readonly Dictionary<string, string> cookies = [];

        public CookieContainerOf() => InnerHandler = new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false };

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var own = request.Headers.TryGetValues("Cookie", out var given) ? given : [];
            request.Headers.Remove("Cookie");
            if (string.Join("; ", own.Concat(cookies.Select(cookie => $"{cookie.Key}={cookie.Value}"))) is { Length: > 0 } all)
                request.Headers.Add("Cookie", all);
            var response = await base.SendAsync(request, cancellationToken);
            foreach (var set in response.Headers.TryGetValues("Set-Cookie", out var sent) ? sent : [])
            {
                var pair = set.Split(';')[0].Split('=', 2);
                cookies[pair[0]] = pair[1];
            }
            return response;
        }
    }
}
