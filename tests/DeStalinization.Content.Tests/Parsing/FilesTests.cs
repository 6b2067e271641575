using System.Diagnostics;
using System.Text;
using DeStalinization.Content.Tests.Support;

namespace DeStalinization.Content.Tests.Parsing;

public sealed class FilesTests : IDisposable
{
    private const string Thaw = "topics/thaw.md";
    private readonly GuideCopy guide = GuideCopy.OfSmall();

    public void Dispose() => guide.Dispose();

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_are_counted_alike_however_they_end(string lineEnd)
    {
        guide.Write(Thaw, Text().Replace("{#books}", "", StringComparison.Ordinal).ReplaceLineEndings(lineEnd));

        Assert.Equal(
            ["topics/thaw.md(12,3): error DS027: This key fact has no id. End it with one of its own, such as {#secret-speech}."],
            guide.Faults());
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        var text = Text().Replace("title:", "titel:", StringComparison.Ordinal);

        guide.Write(Thaw, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);

        Assert.Equal(
            [
                "topics/thaw.md(1,1): error DS014: The front matter has no 'title'. Add a line 'title: …' to it.",
                "topics/thaw.md(2,1): error DS012: The key 'titel' is not known here. " +
                "The keys are title, summary, dates, aliases, formerly, reviewed, draft.",
            ],
            guide.Faults());
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Another_encoding_is_a_fault(string encoding)
    {
        var other = Encoding.GetEncoding(encoding);

        guide.Write(Thaw, [.. other.Preamble, .. other.GetBytes(Text())]);

        Assert.Equal(["topics/thaw.md(1,1): error DS003: The file is not UTF-8 from here on. Save it as UTF-8."], guide.Faults());
    }

    [Fact]
    public void The_first_byte_that_is_not_UTF_8_is_pointed_at()
    {
        var bytes = Encoding.UTF8.GetBytes(Text());
        bytes[Array.IndexOf(bytes, (byte)'W')] = 0xFF;

        guide.Write(Thaw, bytes);

        Assert.Equal(["topics/thaw.md(3,10): error DS003: The file is not UTF-8 from here on. Save it as UTF-8."], guide.Faults());
    }

    [Fact]
    public void A_NUL_character_is_a_fault()
    {
        guide.Write(Thaw, Text().Replace("Books appeared", "Books\0appeared", StringComparison.Ordinal));

        Assert.Equal(
            ["topics/thaw.md(12,8): error DS004: There is a NUL character here. Remove it, and save the file as UTF-8."], guide.Faults());
    }

    [Fact]
    public void An_empty_file_is_a_fault()
    {
        guide.Write(Thaw, "");

        Assert.Equal(["topics/thaw.md(1,1): error DS001: The file is empty, or no ordinary file. Write it, or remove it."], guide.Faults());
    }

    [Fact]
    public void A_file_of_256_KiB_is_read_and_a_larger_one_is_not()
    {
        var padding = string.Concat(Enumerable.Repeat("\n", (256 * 1024) - Encoding.UTF8.GetByteCount(Text())));

        Assert.Empty(guide.Write(Thaw, Text() + padding).Faults());
        Assert.Equal(
            ["topics/thaw.md(1,1): error DS002: The file is larger than 256 KiB. Part it."],
            guide.Write(Thaw, Text() + "\n").Faults());
    }

    [Fact]
    public void A_file_name_that_is_no_slug_is_a_fault()
    {
        guide.Write("topics/The Thaw.md", Text().Replace("title: The Thaw", "title: Another\ndraft: true", StringComparison.Ordinal));

        Assert.Equal(
            ["topics/The Thaw.md(1,1): error DS008: 'The Thaw' is not a slug. Name the file with a-z, 0-9 and hyphens."], guide.Faults());
    }

    [Fact]
    public void A_topic_cannot_take_the_glossary_s_name()
    {
        guide.Write("topics/glossary.md", Text().Replace("title: The Thaw", "title: Another\ndraft: true", StringComparison.Ordinal));

        Assert.Equal(
            ["topics/glossary.md(1,1): error DS008: 'glossary' is the name of another page. Give the topic's file another name."], guide.Faults());
    }

    [Fact]
    public void A_folder_without_a_guide_is_a_fault()
    {
        File.Delete(guide.PathOf("guide.md"));

        Assert.Equal(["guide.md(1,1): error DS001: There is no guide.md. Name the folder that holds the guide."], guide.Faults());
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_fault() => Assert.Equal(
        ["guide.md(1,1): error DS001: There is no such folder. Name the folder that holds the guide."],
        GuideReader.Read(guide.PathOf("nowhere")).Diagnostics.Select(fault => fault.ToString()));

    [Fact]
    public void A_link_inside_the_folder_is_followed()
    {
        File.Move(guide.PathOf(Thaw), guide.PathOf("thaw.md"));
        File.CreateSymbolicLink(guide.PathOf(Thaw), "../thaw.md");

        Assert.Empty(guide.Faults());
    }

    [Fact]
    public void A_link_out_of_the_folder_is_a_fault()
    {
        using var other = GuideCopy.OfSmall();
        File.Delete(guide.PathOf(Thaw));
        File.CreateSymbolicLink(guide.PathOf(Thaw), other.PathOf(Thaw));

        Assert.Equal([Unreadable], guide.Faults());
    }

    [Fact]
    public void A_folder_that_is_a_link_out_is_a_fault_for_each_of_its_files()
    {
        using var other = GuideCopy.OfSmall();
        Directory.Delete(guide.PathOf("topics"), recursive: true);
        Directory.CreateSymbolicLink(guide.PathOf("topics"), other.PathOf("topics"));

        Assert.Equal([Unreadable.Replace("thaw", "speech", StringComparison.Ordinal), Unreadable], guide.Faults());
    }

    [Fact]
    public void A_link_that_leads_to_itself_is_a_fault()
    {
        File.Delete(guide.PathOf(Thaw));
        File.CreateSymbolicLink(guide.PathOf(Thaw), "thaw.md");

        Assert.Equal([Unreadable], guide.Faults());
    }

    [Fact]
    public void A_pipe_is_a_fault_and_nobody_waits_for_it()
    {
        File.Delete(guide.PathOf(Thaw));
        using (var made = Process.Start("mkfifo", guide.PathOf(Thaw)))
            made.WaitForExit();

        Assert.Equal(["topics/thaw.md(1,1): error DS001: The file is empty, or no ordinary file. Write it, or remove it."], guide.Faults());
    }

    [Fact]
    public void Faults_of_all_files_come_in_one_pass_in_order()
    {
        guide.Write("glossary.md", "## Cult\n\nPraise.\n").Write("sources.md", "").Write(Thaw, "---\n---\n");

        Assert.Equal(
            [
                "glossary.md DS027",
                "sources.md DS001",
                .. Enumerable.Repeat("topics/thaw.md DS014", 2),
                .. Enumerable.Repeat("topics/thaw.md DS021", 4),
            ],
            guide.Read().Diagnostics.Select(fault => $"{fault.File} {fault.Rule}"));
    }

    private const string Unreadable =
        "topics/thaw.md(1,1): error DS001: The file may not be read, or lies outside the folder. Put an ordinary readable file here.";

    private string Text() => File.ReadAllText(guide.PathOf(Thaw));
}
