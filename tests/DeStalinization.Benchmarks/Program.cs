using BenchmarkDotNet.Running;
using DeStalinization.Benchmarks;

if (args is ["checker"])
    CheckerFigures.Print(Console.Out);
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
