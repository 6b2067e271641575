using System.Collections.Concurrent;
using System.Data.Common;
using System.Net;
using DeStalinization.Web.Store.Guide;
using DeStalinization.Web.Tests.Support;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace DeStalinization.Web.Tests.Serving;

/// <summary>A reading page is rendered once, sent as the browser wants it, and not sent again to one that has it.</summary>
public sealed class KeptPagesTests(KeptPagesTests.Site site) : IClassFixture<KeptPagesTests.Site>
{
    private const string Page = "/topics/the-thaw";

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br;q=0.8", "br")]
    [InlineData("gzip;q=0.5", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("br;q=0.000", null)]
    [InlineData("brotli", null)]
    [InlineData("", null)]
    public async Task It_is_sent_in_the_form_that_is_asked_for_with_a_validator_of_its_own(string accepted, string? encoding)
    {
        await AskAsync(HttpMethod.Get, Page);
        using var first = await AskAsync(HttpMethod.Get, Page, ("Accept-Encoding", accepted));
        Assert.Equal(encoding, first.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal("text/html", first.Content.Headers.ContentType?.MediaType);
        Assert.Equal("Accept-Encoding", first.Headers.Vary.Single());
        Assert.True(first.Headers.CacheControl is { Public: true, NoCache: true });
        Assert.False(first.Headers.ETag!.IsWeak);

        using var again = await AskAsync(HttpMethod.Get, Page, ("Accept-Encoding", accepted), ("If-None-Match", first.Headers.ETag.Tag));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        Assert.True(again.Headers.Contains("Content-Security-Policy"));
        using var other = await AskAsync(HttpMethod.Get, Page, ("Accept-Encoding", accepted), ("If-None-Match", "\"other\""));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task A_HEAD_has_the_length_of_the_page_and_nothing_else_of_it()
    {
        foreach (var path in (string[])["/topics/gulag", "/topics/gulag"])
        {
            using var head = await AskAsync(HttpMethod.Head, path);
            Assert.Empty(await head.Content.ReadAsByteArrayAsync());
            Assert.True(head.Content.Headers.ContentLength > 10_000);
        }
    }

    [Theory]
    [InlineData("/topics/no-such-topic", HttpStatusCode.NotFound)]
    [InlineData("/topics/khrushchevs-secret-speech", HttpStatusCode.MovedPermanently)]
    [InlineData("/topics/the-thaw?utm=1", HttpStatusCode.OK)]
    [InlineData("/topics/the-thaw/self-check", HttpStatusCode.OK)]
    [InlineData("/search?q=thaw", HttpStatusCode.OK)]
    public async Task What_is_no_reading_page_is_not_kept(string path, HttpStatusCode status)
    {
        for (var times = 0; times < 2; times++)
        {
            using var answer = await AskAsync(HttpMethod.Get, path);
            Assert.Equal(status, answer.StatusCode);
            Assert.Null(answer.Headers.ETag);
        }
    }

    [Fact]
    public async Task Two_hundred_at_once_on_a_cold_page_render_it_once_with_few_queries()
    {
        const string Cold = "/topics/stalinism";
        site.Queries.Sent.Clear();
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => AskAsync(HttpMethod.Get, Cold)));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Single(answers.Select(answer => answer.Headers.ETag!.Tag).Distinct());
        Assert.InRange(site.Queries.Sent.Count, 1, 2);
    }

    private async Task<HttpResponseMessage> AskAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers.Where(header => header.Value != ""))
            request.Headers.TryAddWithoutValidation(name, value);
        return await site.Client.SendAsync(request);
    }

    public sealed class Site : IDisposable
    {
        private readonly GuideApp app = new();

        public Site() => Client = app
            .WithWebHostBuilder(host => host.ConfigureServices(services => services.ConfigureDbContext<GuideDb>(options => options.AddInterceptors(Queries))))
            .CreateDefaultClient();

        public HttpClient Client { get; }

        public QueryLog Queries { get; } = new();

        public void Dispose()
        {
            Client.Dispose();
            app.Dispose();
        }
    }

    public sealed class QueryLog : DbCommandInterceptor
    {
        public ConcurrentQueue<string> Sent { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Sent.Enqueue(command.CommandText);
            return ValueTask.FromResult(result);
        }
    }
}
