using DeStalinization.Content.Tests.Support;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Tests;

public sealed class SpecsTests
{
    private static readonly Dictionary<string, SpecExample> Examples = SpecExample.All().ToDictionary(example => example.Name);

    public static TheoryData<string> Names => [.. Examples.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_reads_as_its_spec_says(string name)
    {
        var example = Examples[name];
        var (guide, faults) = SpecGuide.Read(example);

        Assert.NotEmpty(example.Expected);
        Assert.Equal(example.Expected.GetValueOrDefault("diagnostics", ""), faults);
        var shown = example.Expected.Where(block => block.Key != "diagnostics");
        Assert.All(shown, block => Assert.Equal(block.Value, Shown(guide, example.Where, block.Key)));
    }

    private static string Shown(StudyGuide? guide, string where, string kind)
    {
        Assert.NotNull(guide);
        return kind switch
        {
            "result" => Outline.Of(SpecGuide.Made(guide, where)),
            "text" => ((RichText)SpecGuide.Made(guide, where)).Text,
            "notes" => Outline.Of(SpecGuide.TopicOf(guide).Notes),
            _ => throw new ArgumentException($"A spec has no block '{kind}'."),
        };
    }
}
