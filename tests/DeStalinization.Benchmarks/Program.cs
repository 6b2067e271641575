using BenchmarkDotNet.Running;
using DeStalinization.Benchmarks;

switch (args)
{
    case ["checker"]:
        CheckerFigures.Print(Console.Out);
        break;
    case ["bare", var url, var plain, var packed]:
        await BareServer.RunAsync(url, plain, packed);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
