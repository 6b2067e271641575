using System.Globalization;
using BenchmarkDotNet.Running;
using DeStalinization.Benchmarks;
using DeStalinization.Benchmarks.Guides;

switch (args)
{
    case ["checker"]:
        CheckerFigures.Print(Console.Out);
        break;
    case ["bare", var url, var plain, var packed, .. var headers]:
        await BareServer.RunAsync(url, plain, packed, headers.FirstOrDefault());
        break;
    case ["guide", var folder, var topics, .. var version]:
        MadeGuide.Write(folder, int.Parse(topics, CultureInfo.InvariantCulture), version is [var named] ? int.Parse(named, CultureInfo.InvariantCulture) : 1);
        break;
    case ["hugo-site", var folder, var topics]:
        MadeHugoSite.Write(folder, int.Parse(topics, CultureInfo.InvariantCulture));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
