using DeStalinization.Content.Tests.Support;

namespace DeStalinization.Content.Tests;

public sealed class FingerprintTests : IDisposable
{
    private readonly GuideCopy guide = GuideCopy.OfGood();

    public void Dispose() => guide.Dispose();

    [Fact]
    public void The_same_files_in_another_folder_have_the_same_fingerprint()
    {
        using var other = GuideCopy.OfGood();

        Assert.Equal(GuideReader.Fingerprint(guide.Folder), GuideReader.Fingerprint(other.Folder));
    }

    [Theory]
    [InlineData("topics/the-thaw.md", "---\n")]
    [InlineData("topics/new.md", "")]
    [InlineData("images/new.png", "")]
    [InlineData("sources.md", "")]
    public void A_file_that_is_changed_or_added_changes_the_fingerprint(string file, string text)
    {
        var before = GuideReader.Fingerprint(guide.Folder);

        guide.Write(file, text);

        Assert.NotEqual(before, GuideReader.Fingerprint(guide.Folder));
    }

    [Fact]
    public void A_file_that_is_renamed_changes_the_fingerprint()
    {
        var before = GuideReader.Fingerprint(guide.Folder);

        File.Move(guide.PathOf("topics/hungary.md"), guide.PathOf("topics/poland.md"));

        Assert.NotEqual(before, GuideReader.Fingerprint(guide.Folder));
    }

    [Fact]
    public void What_is_no_part_of_the_guide_does_not_change_the_fingerprint()
    {
        var before = GuideReader.Fingerprint(guide.Folder);

        guide.Write("topics/.the-thaw.md.swp", "x").Write("topics/notes.txt", "x").Write("README.md", "x");

        Assert.Equal(before, GuideReader.Fingerprint(guide.Folder));
    }

    [Fact]
    public void What_cannot_be_read_has_a_fingerprint_too()
    {
        File.CreateSymbolicLink(guide.PathOf("topics/loop.md"), "loop.md");

        Assert.NotEqual(GuideReader.Fingerprint(guide.Folder), GuideReader.Fingerprint(guide.PathOf("nowhere")));
    }
}
