using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace DeStalinization.Web.Tests.Support;

/// <summary>The program as a process of its own, to be killed or to be watched as it ends.</summary>
public sealed class ServerProcess : IDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process process;
    private readonly ConcurrentQueue<string> output = [];
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServerProcess(Process process) => this.process = process;

    public IEnumerable<string> Output => output;

    /// <summary>A command under which file permissions bind the program as they bind anybody: root is above them by a capability, which this takes away.</summary>
    public static IReadOnlyList<string> Bound { get; } =
        Environment.UserName == "root" ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--"] : [];

    /// <summary>A command under which a write beyond the limit for files fails, as on a full disk, where it would end the program otherwise.</summary>
    public static IReadOnlyList<string> Limited { get; } = ["bash", "-c", "trap '' XFSZ; exec \"$@\"", "bash"];

    /// <summary>Starts it with the arguments given; a server needs <c>--urls</c> with port 0.</summary>
    public static ServerProcess Start(params IEnumerable<string> arguments) => StartUnder([], arguments);

    /// <summary>Starts it through another command.</summary>
    public static ServerProcess StartUnder(IReadOnlyList<string> command, IEnumerable<string> arguments)
    {
        string[] all = [.. command, "dotnet", typeof(Program).Assembly.Location, .. arguments];
        var start = new ProcessStartInfo(all[0])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["DOTNET_ENVIRONMENT"] = "Production", ["Limits__WritesPerMinute"] = "100000" },
        };
        foreach (var argument in all.Skip(1))
            start.ArgumentList.Add(argument);
        var server = new ServerProcess(new Process { StartInfo = start });
        server.process.OutputDataReceived += (_, line) => server.Read(line.Data);
        server.process.ErrorDataReceived += (_, line) => server.Read(line.Data);
        server.process.Start();
        server.process.BeginOutputReadLine();
        server.process.BeginErrorReadLine();
        return server;
    }

    public static ServerProcess Serve(string content, string data) => ServeUnder([], content, data);

    public static ServerProcess ServeUnder(IReadOnlyList<string> command, string content, string data) =>
        StartUnder(command, ["--urls", "http://127.0.0.1:0", "--Content:Folder", content, "--Data:Folder", data]);

    /// <summary>Where it listens, once it does.</summary>
    public Task<Uri> AddressAsync() => address.Task.WaitAsync(TimeSpan.FromMinutes(1));

    /// <summary>Its exit code, once it has ended by itself.</summary>
    public async Task<int> ExitAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await process.WaitForExitAsync(limit.Token);
        return process.ExitCode;
    }

    /// <summary>SIGTERM: it may finish what it does.</summary>
    public void Terminate() => Command.Run("kill", "-TERM", $"{process.Id}");

    /// <summary>From now on no file of its grows beyond so many bytes; null for any.</summary>
    public void LimitFiles(int? bytes) => Command.Run("prlimit", "--pid", $"{process.Id}", $"--fsize={bytes?.ToString(CultureInfo.InvariantCulture) ?? "unlimited"}:");

    /// <summary>SIGKILL: it gets no chance to finish anything.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited)
            Kill();
        process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null)
            return;
        output.Enqueue(line);
        var at = line.IndexOf(Listening, StringComparison.Ordinal);
        if (at >= 0)
            address.TrySetResult(new Uri(line[(at + Listening.Length)..]));
    }
}
