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
        var begun = Enumerable.Range(0, 5).Select(_ => new TaskCompletionSource()).ToList();
        var learners = begun.Take(3).Select(first => AnswerUntilRefusedAsync(address, first)).ToList();
        var (rest, never) = (new TaskCompletionSource(), new TaskCompletionSource());
        var slow = AnswerSlowlyAsync(address, begun[3], rest.Task);
        var endless = AnswerSlowlyAsync(address, begun[4], never.Task);
        await Task.WhenAll(begun.Select(one => one.Task)).WaitAsync(TimeSpan.FromMinutes(1));
        await Task.Delay(TimeSpan.FromMilliseconds(200));

        var told = Stopwatch.GetTimestamp();
        server.Terminate();
        Assert.True(await IsUnreadyAsync(address), "it stopped listening before it had said that it is not ready");
        var acknowledged = (await Task.WhenAll(learners)).SelectMany(ids => ids).ToList();
        Assert.NotEmpty(acknowledged);
        // By now it takes no new request; this one had begun before, and ends.
        rest.SetResult();
        acknowledged.Add(Assert.NotNull(await slow.WaitAsync(TimeSpan.FromSeconds(20))));
        Assert.Equal(0, await server.ExitAsync());
        Assert.InRange(Stopwatch.GetElapsedTime(told), TimeSpan.Zero, TimeSpan.FromSeconds(10));
        never.SetResult();
        Assert.Null(await endless.WaitAsync(TimeSpan.FromSeconds(20)));
        Assert.False(File.Exists(data["learners.db-wal"]) && new FileInfo(data["learners.db-wal"]).Length > 0, "the log was not brought into the store");
        await using var db = new SqliteLearnerDb(new DbContextOptionsBuilder<SqliteLearnerDb>().UseSqlite($"Data Source={data["learners.db"]};Pooling=False").Options);
        Assert.Empty(acknowledged.Except(await db.Attempts.Select(row => row.Id).ToListAsync()));
    }

    /// <returns>The attempt that was saved; null when the program did not wait for it.</returns>
    private static async Task<Guid?> AnswerSlowlyAsync(Uri address, TaskCompletionSource begun, Task rest)
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = address };
        var asked = await new Visitor(client).GetAsync(Learner.Question);
        using var form = new FormUrlEncodedContent(Visitor.Fields(asked, ("Answer", Learner.Answer)));
        using var body = new SlowBody(await form.ReadAsByteArrayAsync(), begun, rest);
        try
        {
            using var saved = await client.PostAsync(asked.Address, body);
            Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
            return Guid.Parse(saved.Headers.Location!.ToString().Split('/')[^1]);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return null;
        }
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

    private static async Task<List<Guid>> AnswerUntilRefusedAsync(Uri address, TaskCompletionSource first)
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
                first.TrySetResult();
            }
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return acknowledged;
        }
    }

    /// <summary>A form of which the second half is on its way for a while.</summary>
    private sealed class SlowBody : HttpContent
    {
        private readonly byte[] form;
        private readonly TaskCompletionSource begun;
        private readonly Task rest;

        public SlowBody(byte[] form, TaskCompletionSource begun, Task rest)
        {
            (this.form, this.begun, this.rest) = (form, begun, rest);
            Headers.ContentType = new("application/x-www-form-urlencoded");
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var half = form.Length / 2;
            await stream.WriteAsync(form.AsMemory(..half));
            await stream.FlushAsync();
            begun.SetResult();
            await rest;
            await stream.WriteAsync(form.AsMemory(half..));
        }

        protected override bool TryComputeLength(out long length)
        {
            length = form.Length;
            return true;
        }
    }
}
