using System.Net;
using DeStalinization.Web.Store.Learners;
using DeStalinization.Web.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Tests.Learners;

public sealed class KillTests
{
    private const string Question = "/topics/de-stalinization/self-check/secret-speech-role";
    private const int Kills = 8;

    /// <summary>While several learners answer without pause, the process is killed again and again, each time a little later in its work.</summary>
    [Fact]
    public async Task Killing_the_process_while_answers_are_saved_loses_none_that_was_acknowledged()
    {
        using var data = new TemporaryFolder();
        var acknowledged = new List<Guid>();
        for (var kill = 0; kill < Kills; kill++)
        {
            using var server = ServerProcess.Serve(TemporaryFolder.RealContent, data.Path);
            var address = await server.AddressAsync();
            var learners = Enumerable.Range(0, 3).Select(_ => AnswerUntilDeadAsync(address)).ToList();
            await Task.WhenAny(learners.Select(learner => learner.First));
            await Task.Delay(TimeSpan.FromMilliseconds(kill * 12));
            server.Kill();
            acknowledged.AddRange((await Task.WhenAll(learners.Select(learner => learner.All))).SelectMany(ids => ids));
        }

        SqliteConnection.ClearAllPools();
        await using var db = new SqliteLearnerDb(new DbContextOptionsBuilder<SqliteLearnerDb>().UseSqlite($"Data Source={data["learners.db"]}").Options);
        var saved = await db.Attempts.Select(row => row.Id).ToListAsync();
        Assert.True(acknowledged.Count >= Kills, $"only {acknowledged.Count} answers were acknowledged, too few to show anything");
        Assert.Empty(acknowledged.Except(saved));
        Assert.Equal("ok", await db.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check").FirstAsync());
    }

    /// <returns>Done at the first answer that was acknowledged; done when the server is dead, with all of them.</returns>
    private static (Task First, Task<List<Guid>> All) AnswerUntilDeadAsync(Uri address)
    {
        var first = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return (first.Task, LoopAsync());

        async Task<List<Guid>> LoopAsync()
        {
            var acknowledged = new List<Guid>();
            using var handler = new HttpClientHandler { AllowAutoRedirect = false };
            using var client = new HttpClient(handler) { BaseAddress = address };
            var visitor = new Visitor(client);
            try
            {
                while (true)
                {
                    var saved = await visitor.SendAsync(await visitor.GetAsync(Question), ("Answer", $"Stalin was condemned, time {acknowledged.Count}."));
                    Assert.Equal(HttpStatusCode.Redirect, saved.Status);
                    acknowledged.Add(Guid.Parse(saved.Location!.Split('/')[^1]));
                    first.TrySetResult();
                }
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException)
            {
                return acknowledged;
            }
        }
    }
}
