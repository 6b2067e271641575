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

    /// <summary>Rules about a file's bytes, name or size, about what no text should do, and about the version before.</summary>
    private static readonly string[] BeyondSpecs =
        ["DS001", "DS002", "DS003", "DS004", "DS005", "DS006", "DS007", "DS008", "DS064", "DS072"];

    [Fact]
    public void No_two_rules_share_an_id() => Assert.Equal(Rules.Distinct(), Rules);

    [Fact]
    public void Every_rule_that_a_short_text_can_break_has_an_example_in_the_specs()
    {
        Assert.NotEmpty(Rules);
        Assert.Equal(BeyondSpecs, Rules.Except(RulesIn(SpecExample.All().SelectMany(example => example.Expected.Values))).Order());
    }

    /// <summary>DS007 is the parser's own fault: that no text brings it about is what MutationTests shows.</summary>
    [Fact]
    public void Every_other_rule_has_a_test_that_expects_its_line() =>
        Assert.Equal(["DS007"], BeyondSpecs.Except(RulesIn(StringsOfTests().SelectMany(text => Expected().Matches(text)).Select(match => match.Value))));

    private static IEnumerable<string> RulesIn(IEnumerable<string> texts) =>
        texts.SelectMany(text => RuleId().Matches(text)).Select(match => match.Value);

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

    [GeneratedRegex(": (error|warning) DS0[0-9]{2}: ")]
    private static partial Regex Expected();

    [GeneratedRegex("DS0[0-9]{2}")]
    private static partial Regex RuleId();
}
