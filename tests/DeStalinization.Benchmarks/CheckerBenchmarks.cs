using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using DeStalinization.Content.Tests.Support;
using DeStalinization.Learning.Answers;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Benchmarks;

/// <summary>An answer of 200 words against the five points of a question of the course, which is kept from one answer to the next.</summary>
[MemoryDiagnoser]
[Config(typeof(InThisProcess))]
public class CheckerBenchmarks
{
    private const int Words = 200;

    private Question question = null!;
    private string answer = "";

    [GlobalSetup]
    public void Choose()
    {
        question = Course.TopicOf("de-stalinization").Questions.Single(one => one.Id == "long-term-impact");
        var samples = question.Accepted.Concat(question.Rejected).SelectMany(sample => sample.Text.Split(' ')).ToList();
        answer = string.Join(' ', Enumerable.Range(0, Words).Select(index => samples[index % samples.Count]));
    }

    [Benchmark]
    public int Check() => AnswerChecker.Check(question, answer).Mentioned;

    /// <summary>The rules of building test projects stand in the way of a process of its own.</summary>
    private sealed class InThisProcess : ManualConfig
    {
        public InThisProcess() => AddJob(Job.MediumRun.WithLaunchCount(1).WithToolchain(InProcessEmitToolchain.Instance));
    }
}
