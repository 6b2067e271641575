using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using DeStalinization.Content.Tests.Support;

namespace DeStalinization.Content.Tests;

public sealed partial class RuleCatalogueTests
{
    /// <summary>Every constant of the content's code that is a rule's id.</summary>
    private static readonly string[] Rules =
    [
        .. typeof(GuideReader).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.IsLiteral && field.FieldType == typeof(string))
            .Select(field => (string)field.GetRawConstantValue()!)
            .Where(value => RuleId().IsMatch(value) && value.Length == 5),
    ];

    [Fact]
    public void No_two_rules_share_an_id() => Assert.Equal(Rules.Distinct(), Rules);

    [Fact]
    public void Every_rule_has_an_example_or_a_test()
    {
        var inSpecs = SpecExample.All().SelectMany(example => example.Expected.Values);
        var shown = inSpecs.Concat(StringsOfTests()).SelectMany(text => RuleId().Matches(text)).Select(match => match.Value);

        Assert.NotEmpty(Rules);
        Assert.Empty(Rules.Except(shown));
    }

    /// <summary>Every string of the tests' code, where the faults that they expect are written out.</summary>
    private static List<string> StringsOfTests()
    {
        using var file = new PEReader(File.OpenRead(typeof(RuleCatalogueTests).Assembly.Location));
        var metadata = file.GetMetadataReader();
        var strings = new List<string>();
        for (var handle = default(UserStringHandle); !(handle = metadata.GetNextHandle(handle)).IsNil;)
            strings.Add(metadata.GetUserString(handle));
        return strings;
    }

    [GeneratedRegex("DS0[0-9]{2}")]
    private static partial Regex RuleId();
}
