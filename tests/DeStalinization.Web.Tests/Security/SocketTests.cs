using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using DeStalinization.Web.Security;
using DeStalinization.Web.Tests.Support;

namespace DeStalinization.Web.Tests.Security;

/// <summary>What the server does with those who do not behave as a browser does, over real sockets.</summary>
public sealed class SocketTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    [Fact]
    public async Task Whoever_is_too_slow_is_cut_off()
    {
        using var app = Serve(("Limits:HeaderSeconds", "1"), ("Limits:IdleSeconds", "1"), ("Limits:SlowSeconds", "1.5"));
        var reading = "GET /topics/the-thaw HTTP/1.1\r\nHost: x\r\n\r\n";
        string[] half = ["", "GET / HT", "GET / HTTP/1.1\r\nHost: x\r\nX-A: b", "POST /progress/settings HTTP/1.1\r\nHost: x\r\nContent-Length: 9000\r\n\r\nabc", reading];
        var ends = half.Select(sent => EndAsync(app, sent)).Append(NotTakenAsync(app)).ToList();
        await Task.WhenAll(ends);
        Assert.Contains("408", await ends[2], StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200", await ends[4], StringComparison.Ordinal);
        Assert.True((await ends[5]).Length < Unread * 1000, "a reply that nobody took was sent whole");
    }

    [Fact]
    public async Task What_is_too_large_is_refused_before_it_is_taken()
    {
        using var app = Serve();
        Assert.StartsWith("HTTP/1.1 414", await EndAsync(app, $"GET /{new string('x', 200_000)} HTTP/1.1\r\nHost: x\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 431", await EndAsync(app, $"GET / HTTP/1.1\r\nHost: x\r\nX-A: {new string('x', 40_000)}\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 431", await EndAsync(app, $"GET / HTTP/1.1\r\nHost: x\r\n{string.Concat(Enumerable.Repeat("X-A: b\r\n", 80))}\r\n"), StringComparison.Ordinal);
        var declared = await EndAsync(app, $"POST {Learner.Question} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 99999999\r\n\r\nAnswer=x");
        Assert.StartsWith("HTTP/1.1 413", declared, StringComparison.Ordinal);
        Assert.Contains("10,000 characters", declared, StringComparison.Ordinal);
        var chunk = $"{100_000:x}\r\n{new string('x', 100_000)}\r\n";
        var endless = await EndAsync(app, $"POST {Learner.Question} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n7\r\nAnswer=\r\n{string.Concat(Enumerable.Repeat(chunk, 20))}0\r\n\r\n");
        Assert.Matches(@"\AHTTP/1\.1 4(00|13) ", endless);
        Assert.Contains("Content-Security-Policy", endless, StringComparison.Ordinal);
        string[] smuggled =
        [
            "GET / HTTP/1.1\r\n\r\n", "GET /topics/a%00b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "GET / HTTP/1.1\r\nHost: \"><b>\r\n\r\n", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc",
            "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n", "GET / HTTP/1.1\r\nHost : x\r\n\r\n", "GET / HTTP/1.1\r\n Host: x\r\n\r\n", "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked, identity\r\n\r\n", "\0\0\0\0\r\n\r\n",
        ];
        foreach (var probe in smuggled)
            Assert.Matches(@"\AHTTP/1\.1 4\d\d ", await EndAsync(app, probe));
    }

    [Fact]
    public async Task Whoever_came_over_HTTPS_to_a_trusted_proxy_is_told_to_come_so_again()
    {
        using var app = Serve(("Proxy:Trusted", "127.0.0.1"));
        foreach (var address in (string[])["/topics/the-thaw", "/topics/the-thaw", "/nothing"])
        {
            var asked = $"GET {address} HTTP/1.1\r\nHost: guide.example\r\nConnection: close\r\nX-Forwarded-Proto: ";
            Assert.Contains("Strict-Transport-Security", await EndAsync(app, $"{asked}https\r\n\r\n"), StringComparison.Ordinal);
            Assert.DoesNotContain("Strict-Transport-Security", await EndAsync(app, $"{asked}http\r\n\r\n"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Others_are_answered_while_200_requests_are_half_sent()
    {
        using var app = Serve();
        var half = await Task.WhenAll(Enumerable.Range(0, 200).Select(each => OpenAsync(app, each % 2 == 0 ? "GET / HTTP/1.1\r\nHost: x\r\nX-A" : "POST /progress/settings HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 90\r\n\r\nK")));
        using var client = new HttpClient { BaseAddress = app.ClientOptions.BaseAddress };
        foreach (var address in (string[])["/", "/topics/the-thaw", "/search?q=stalin", Learner.Question, "/health/ready"])
        {
            // What the machine is busy with besides may slow one of them, and not each.
            var took = new List<TimeSpan>();
            for (var time = 0; time < 3; time++)
            {
                var started = Stopwatch.GetTimestamp();
                Assert.Equal(HttpStatusCode.OK, await AskAsync(client, address, ""));
                took.Add(Stopwatch.GetElapsedTime(started));
            }
            Assert.InRange(took.Min(), TimeSpan.Zero, TimeSpan.FromSeconds(1));
        }
        foreach (var socket in half)
            socket.Dispose();
    }

    [Theory]
    [InlineData(512, 312, 100)]
    [InlineData(512, 600, 1)]
    [InlineData(1_000_000, 312, 10_000)]
    [InlineData(null, 0, 1_000)]
    public void There_are_files_left_however_many_connect(int? files, int open, int connections) => Assert.Equal(connections, ServerLimits.ConnectionsWithin(files, open));

    [Fact]
    public async Task It_outlives_more_connections_than_it_has_files_and_tells_nobody_who_asked()
    {
        const string stranger = "203.0.113.77";
        using var data = new TemporaryFolder();
        GuideApp.PutGuide(data.Path);
        string[] settings = ["--Proxy:Trusted", "127.0.0.1", "--Limits:SearchesPerMinute", "1"];
        using var server = ServerProcess.StartUnder(["prlimit", "--nofile=512:512"], ["--urls", "http://127.0.0.1:0", "--Content:Folder", TemporaryFolder.RealContent, "--Data:Folder", data.Path, .. settings]);
        var address = await server.AddressAsync();
        var idle = new List<Socket>();
        for (var each = 0; each < 700; each++)
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(IPAddress.Loopback, address.Port);
            idle.Add(socket);
        }
        await Task.Delay(200);
        idle.ForEach(socket => socket.Dispose());

        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = address };
        await RecoveryAsync(client);
        Assert.Equal(HttpStatusCode.OK, await AskAsync(client, "/search?q=thaw", stranger));
        Assert.Equal(HttpStatusCode.TooManyRequests, await AskAsync(client, "/search?q=thaw", stranger));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(client, "/search?q=thaw", "203.0.113.78"));
        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(client, "/nothing", stranger));
        client.DefaultRequestHeaders.Add("X-Forwarded-For", stranger);
        await Learner.AnswerAsync(new Visitor(client));
        server.Terminate();
        Assert.Equal(0, await server.ExitAsync());
        Assert.DoesNotContain(server.Output, line => line.Contains(stranger, StringComparison.Ordinal));
        Assert.All(Directory.EnumerateFiles(data.Path), file => Assert.DoesNotContain(stranger, Encoding.Latin1.GetString(File.ReadAllBytes(file)), StringComparison.Ordinal));
    }

    /// <summary>Those who were before her in the queue are gone, and there are files again for what is asked.</summary>
    private static async Task RecoveryAsync(HttpClient client)
    {
        for (var started = Stopwatch.GetTimestamp(); ; await Task.Delay(50))
        {
            try
            {
                if (await AskAsync(client, "/health/ready", "") is HttpStatusCode.OK)
                    return;
            }
            catch (HttpRequestException)
            {
            }
            Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(20), "it does not recover");
        }
    }

    private const int Unread = 40_000;

    private static GuideApp Serve(params (string, string)[] settings)
    {
        var app = new GuideApp(environment: "Production", settings: settings);
        app.UseKestrel(0);
        app.StartServer();
        return app;
    }

    private static async Task<HttpStatusCode> AskAsync(HttpClient client, string address, string from)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("X-Forwarded-For", from);
        using var reply = await client.SendAsync(request);
        return reply.StatusCode;
    }

    private static async Task<Socket> OpenAsync(GuideApp app, string sent, int buffer = 0)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        if (buffer > 0)
            socket.ReceiveBufferSize = buffer;
        await socket.ConnectAsync(IPAddress.Loopback, app.ClientOptions.BaseAddress.Port);
        try
        {
            await socket.SendAsync(Encoding.Latin1.GetBytes(sent));
        }
        catch (SocketException)
        {
            // It was refused before it was sent whole.
        }
        return socket;
    }

    /// <summary>What came back until the server closed the connection.</summary>
    private static async Task<string> EndAsync(GuideApp app, string sent)
    {
        using var socket = await OpenAsync(app, sent);
        return await RestAsync(socket);
    }

    // Thousands of replies are asked for, and none is read until the server has had time to lose patience.
    private static async Task<string> NotTakenAsync(GuideApp app)
    {
        using var socket = await OpenAsync(app, string.Concat(Enumerable.Repeat("GET /site.css HTTP/1.1\r\nHost: x\r\n\r\n", 1000)), buffer: 4096);
        await Task.Delay(TimeSpan.FromSeconds(4));
        return await RestAsync(socket);
    }

    private static async Task<string> RestAsync(Socket socket)
    {
        using var limit = new CancellationTokenSource(Patience);
        var (rest, buffer) = (new StringBuilder(), new byte[65536]);
        try
        {
            while (await socket.ReceiveAsync(buffer, limit.Token) is > 0 and var length)
                rest.Append(Encoding.Latin1.GetString(buffer, 0, length));
        }
        catch (SocketException)
        {
            // Cut off is closed, too.
        }
        return rest.ToString();
    }
}
