using System.Diagnostics;

namespace DeStalinization.Web.Tests.Support;

/// <summary>A program of the machine's, run to its end, which has to be a good one.</summary>
public static class Command
{
    public static void Run(string program, params IEnumerable<string> arguments)
    {
        using var run = Process.Start(program, arguments);
        run.WaitForExit();
        Assert.Equal(0, run.ExitCode);
    }
}
