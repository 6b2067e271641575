using System.Diagnostics;
using System.Net;
using DeStalinization.Web.Store.Learners;
using DeStalinization.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Tests.Learners;

public sealed class TerminationTests
{
    [Fact]
    public async Task Told_to_end_while_answers_are_saved_it_says_so_saves_what_waits_and_leaves_one_file()
    {
        using var data = new TemporaryFolder();
        GuideApp.PutGuide(data.Path);
        using var server = ServerProcess.Serve(TemporaryFolder.RealContent, data.Path);
        var address = await server.AddressAsync();
        var learners = Enumerable.Range(0, 3).Select(_ => AnswerUntilRefusedAsync(address)).ToList();
        await Task.Delay(TimeSpan.FromMilliseconds(700));

        var told = Stopwatch.GetTimestamp();
        server.Terminate();
        Assert.True(await IsUnreadyAsync(address), "it stopped listening before it had said that it is not ready");
        Assert.Equal(0, await server.ExitAsync());
        Assert.InRange(Stopwatch.GetElapsedTime(told), TimeSpan.Zero, TimeSpan.FromSeconds(10));

        var acknowledged = (await Task.WhenAll(learners)).SelectMany(ids => ids).ToList();
        Assert.NotEmpty(acknowledged);
        Assert.False(File.Exists(data["learners.db-wal"]) && new FileInfo(data["learners.db-wal"]).Length > 0, "the log was not brought into the store");
        await using var db = new SqliteLearnerDb(new DbContextOptionsBuilder<SqliteLearnerDb>().UseSqlite($"Data Source={data["learners.db"]};Pooling=False").Options);
        Assert.Empty(acknowledged.Except(await db.Attempts.Select(row => row.Id).ToListAsync()));
    }

    private static async Task<bool> IsUnreadyAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        try
        {
            while (true)
            {
                if ((await client.GetAsync(new Uri("/health/ready", UriKind.Relative))).StatusCode == HttpStatusCode.ServiceUnavailable)
                    return true;
            }
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static async Task<List<Guid>> AnswerUntilRefusedAsync(Uri address)
    {
        var acknowledged = new List<Guid>();
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = address };
        var visitor = new Visitor(client);
        try
        {
            while (true)
            {
                var saved = await visitor.SendAsync(await visitor.GetAsync(Learner.Question), ("Answer", Learner.Answer));
                Assert.Equal(HttpStatusCode.Redirect, saved.Status);
                acknowledged.Add(Guid.Parse(saved.Location!.Split('/')[^1]));
            }
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return acknowledged;
        }
    }
}
