using CsCheck;
using DeStalinization.Content.Tests.Support;

namespace DeStalinization.Content.Tests;

public sealed class MutationTests
{
    private static readonly string[] Files = ["guide.md", "glossary.md", "sources.md", "topics/secret-speech.md", "topics/the-thaw.md"];

    private static readonly string[] Pieces =
    [
        "---\n", "\n\n", "\n", "## ", "### ", "#### ", "- ", "  - ", ":   ", "> ", "::: x\n", "```\n", "| - |\n", "[@", "[", "](", "]",
        "{#", "{", "}",
        "=", "\"", " :: ", " | ", "<", "<b>", "*", "**", "`", "\\", "&#", "\0", "\r", "\uFEFF", "é", "9999", "c.", "1956/", ": ", "&a ",
        "*a", "[@x, 1; @y]",
    ];

    private static readonly Gen<(int File, double From, double Length, string Piece)> Change =
        Gen.Select(
            Gen.Int[0, Files.Length - 1],
            Gen.Double[0, 1],
            Gen.OneOf(Gen.Const(0.0), Gen.Double[0, 0.02], Gen.Double[0, 1]),
            Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]));

    /// <summary>DS007 is the fault of the parser itself, caught where no author could have caused it.</summary>
    [Fact]
    public void However_a_good_guide_is_damaged_it_is_read_and_each_fault_stands_in_a_file()
    {
        using var guide = GuideCopy.OfGood();
        var texts = Files.ToDictionary(file => file, file => File.ReadAllText(guide.PathOf(file)));

        Change.Array[1, 4].Sample(
            changes =>
            {
                foreach (var (file, text) in texts)
                    guide.Write(file, changes.Where(change => Files[change.File] == file).Aggregate(text, Applied));
                var reading = guide.Read();
                Assert.All(reading.Diagnostics, fault =>
                {
                    Assert.NotEqual("DS007", fault.Rule);
                    Assert.True(File.Exists(guide.PathOf(fault.File)), fault.ToString());
                    Assert.InRange(fault.Line, 1, File.ReadAllText(guide.PathOf(fault.File)).ReplaceLineEndings("\n").Split('\n').Length);
                    Assert.InRange(fault.Column, 1, int.MaxValue);
                });
                Assert.Equal(reading.Diagnostics.Any(fault => fault.Severity == Severity.Error), reading.Guide is null);
            },
            iter: 400,
            threads: 1);
    }

    private static string Applied(string text, (int File, double From, double Length, string Piece) change)
    {
        var start = (int)(change.From * text.Length);
        return text.Remove(start, Math.Min((int)(change.Length * text.Length), text.Length - start)).Insert(start, change.Piece);
    }
}
