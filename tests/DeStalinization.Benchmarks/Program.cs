using BenchmarkDotNet.Running;
using DeStalinization.Benchmarks;

switch (args)
{
    case ["checker"]:
        CheckerFigures.Print(Console.Out);
        break;
    case ["bare", var url, var plain, var packed, .. var headers]:
        await BareServer.RunAsync(url, plain, packed, headers.FirstOrDefault());
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
