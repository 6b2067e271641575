using DeStalinization.Content.Dialect;
using DeStalinization.Learning.Guide;
using Markdig.Syntax;

namespace DeStalinization.Content.Parsing.Topics;

/// <summary>
/// Grammar: 3 to 5 bullets, each a claim ended by <c>{#id}</c>, perhaps with <c>formerly=</c> and <c>fact=id</c> or
/// <c>fact=topic.md#id</c>. Bullets nested under a claim are its term groups: <c>word or phrase | another | …</c>
/// </summary>
internal static class KeyPointParser
{
    private const string Expected = "a list of key points, with term groups nested in it";

    internal static IReadOnlyList<KeyPoint> Parse(Page page, IReadOnlyList<Block> blocks, HeadingBlock question, string slug)
    {
        var points = Items.Bullets(page, blocks, Expected).Select(bullet => ParseOne(page, bullet, slug)).ToList();
        if (blocks.Count > 0 && points.Count is < 3 or > 5)
        {
            page.Fault(
                question, Rules.KeyPointCount, $"This question has {points.Count} key points.", "Make 3 to 5, each a claim of its own.");
        }
        return points;
    }

    private static KeyPoint ParseOne(Page page, Bullet bullet, string slug)
    {
        var attributes = page.Take(bullet.Paragraph, "#", IdentityReader.Formerly, FactReader.Key);
        var (id, formerly) = IdentityReader.Required(page, attributes, "key point");
        var claim = page.Inline(bullet.Paragraph);
        var groups = Items.FlatBullets(page, bullet.Nested, Expected).Select(group => Group(page, group)).ToList();
        return page.Placed(new KeyPoint(id, formerly, claim, groups, [], FactReader.Read(page, attributes, slug)), bullet.Paragraph);
    }

    private static TermGroup Group(Page page, ParagraphBlock paragraph)
    {
        var alternatives = PlainText.Of(paragraph).Split('|', StringSplitOptions.TrimEntries);
        if (alternatives.Contains(""))
        {
            page.Fault(
                paragraph,
                Rules.EmptyAlternative,
                "An alternative of this term group is empty.",
                "Write a word on both sides of each '|'.");
        }
        return new TermGroup([.. alternatives.Where(alternative => alternative.Length > 0)]);
    }
}
