using DeStalinization.Content.Tests.Support;

namespace DeStalinization.Content.Tests.Parsing;

/// <summary>Texts that would cost Markdig seconds, or the whole process.</summary>
public sealed class GuardsTests : IDisposable
{
    private readonly GuideCopy guide = GuideCopy.OfSmall();

    public void Dispose() => guide.Dispose();

    [Theory]
    [InlineData(">", 8_000)]
    [InlineData("- ", 4_000)]
    [InlineData("1. > ", 17)]
    public void A_line_that_is_nested_too_deep_is_told(string mark, int times)
    {
        guide.Write("glossary.md", "## Cult {#cult}\n\n" + Repeat(mark, times) + "a\n\nPraise.\n");

        Assert.Equal(
            ["glossary.md(3,1): error DS005: The file is nested too deep here. Look for runs of '>' or '-', and part them."],
            guide.Faults());
    }

    [Theory]
    [InlineData("[", 8_000)]
    [InlineData("![", 4_000)]
    [InlineData("[", 33)]
    public void Brackets_that_are_nested_too_deep_are_told(string mark, int times)
    {
        guide.Write("glossary.md", "## Cult {#cult}\n\n[@taubman-2003]\n\n" + Repeat(mark, times) + "\n\nPraise.\n");

        Assert.Equal(
            ["glossary.md(5,1): error DS005: The brackets of this paragraph are nested too deep. Close each '[' before the next."],
            guide.Faults());
    }

    [Fact]
    public void Lists_that_are_nested_too_deep_by_and_by_are_told_where_they_have_become_so()
    {
        var lists = Enumerable.Range(0, 200).Select(depth => new string(' ', 2 * depth) + "- a\n");

        guide.Write("glossary.md", "## Cult {#cult}\n\n" + string.Concat(lists));

        Assert.Equal(
            ["glossary.md(66,1): error DS005: The file is nested too deep here. Look for runs of '>', '-', '[' or '*', and part them."],
            guide.Faults());
    }

    [Fact]
    public void Containers_in_containers_are_told_down_to_the_eighth()
    {
        guide.Write("glossary.md", "## Cult {#cult}\n\n[@taubman-2003]\n\n" + Repeat("::: a\n\n> a\n\n", 5_000));

        Assert.Equal(Enumerable.Repeat("DS043", 8), guide.Read().Diagnostics.Select(fault => fault.Rule).Take(8));
    }

    [Theory]
    [InlineData("[a](b", 20_000)]
    [InlineData(">", 12_000)]
    public void A_line_that_is_too_long_is_told(string text, int times)
    {
        guide.Write("glossary.md", "## Cult {#cult}\n\n" + Repeat(text, times) + "\n");

        Assert.Equal(["glossary.md(3,1): error DS006: This line is longer than 8192 characters. Part it."], guide.Faults());
    }

    [Theory]
    [InlineData("[a](b\n")]
    [InlineData("*a **b\n")]
    [InlineData("a | b\n")]
    public void A_paragraph_that_is_too_long_is_told(string line)
    {
        guide.Write("glossary.md", "## Cult {#cult}\n\n[@taubman-2003]\n\n" + Repeat(line, 100_000 / line.Length));

        Assert.Equal(
            ["glossary.md(5,1): error DS006: This paragraph is longer than 8192 characters. Part it with blank lines."], guide.Faults());
    }

    [Fact]
    public void Twenty_thousand_equal_headings_are_twenty_thousand_faults()
    {
        guide.Write("glossary.md", "## Cult {#cult}\n\n[@taubman-2003]\n\n" + Repeat("## Gulag\n", 20_000));

        var faults = guide.Read().Diagnostics;

        Assert.Equal(20_000, faults.Count(fault => fault.Rule == "DS027"));
        Assert.Equal(20_000, faults.Count(fault => fault.Rule == "DS024"));
        Assert.Equal(40_000, faults.Count);
    }

    [Fact]
    public void Equal_ids_by_the_thousand_are_told_each_on_its_line()
    {
        guide.Write("glossary.md", "## Cult {#cult}\n\n[@taubman-2003]\n\n" + Repeat("## Cult {#cult}\n\nPraise.\n\n", 8_000));

        var faults = guide.Read().Diagnostics;

        Assert.Equal(8_000, faults.Count);
        Assert.All(faults, fault => Assert.Equal("DS050", fault.Rule));
        Assert.Equal(faults.Count, faults.DistinctBy(fault => fault.Line).Count());
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
