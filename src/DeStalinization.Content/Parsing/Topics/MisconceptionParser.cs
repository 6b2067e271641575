using DeStalinization.Content.Dialect;
using DeStalinization.Learning.Guide;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DeStalinization.Content.Parsing.Topics;

/// <summary>
/// Grammar: bullets of one paragraph, <c>claim " :: " correction</c>, perhaps ended by <c>{#id}</c>; without one the id is
/// <c>misconception-</c> and the claim's first six words.
/// </summary>
internal static class MisconceptionParser
{
    private const string Separator = " :: ";

    internal static IReadOnlyList<Misconception> Parse(Page page, Section section)
    {
        var made = new MadeIds();
        var misconceptions = new List<Misconception>();
        foreach (var paragraph in Items.FlatBullets(page, section.Blocks, "a list of misconceptions"))
        {
            var attributes = page.Take(paragraph, "#", IdentityReader.Formerly);
            var (before, after) = Split(paragraph);
            var claim = PlainText.Of(before);
            if (claim.Length == 0 || PlainText.Of(after).Length == 0)
            {
                page.Fault(paragraph, Rules.NoCorrection, "This misconception has no correction.", "Write it as 'claim :: correction'.");
                continue;
            }
            var (id, formerly) = IdentityReader.Optional(page, attributes, () => made.Make("misconception-", FirstWords(claim)));
            misconceptions.Add(page.Placed(new Misconception(id, formerly, page.Inline(before), page.Inline(after)), paragraph));
        }
        return misconceptions;
    }

    /// <summary>The paragraph's inlines before and after the separator; without one all are before.</summary>
    private static (IReadOnlyList<Inline> Before, IReadOnlyList<Inline> After) Split(ParagraphBlock paragraph)
    {
        var inlines = paragraph.Inline?.ToList() ?? [];
        var index = inlines.FindIndex(each => each is LiteralInline words && Padded(words).Contains(Separator, StringComparison.Ordinal));
        if (index < 0)
            return (inlines, []);
        var words = Padded((LiteralInline)inlines[index]);
        var cut = words.IndexOf(Separator, StringComparison.Ordinal);
        var (left, right) = (new LiteralInline(words[..cut]), new LiteralInline(words[(cut + Separator.Length)..]));
        return ([.. inlines.Take(index), left], [right, .. inlines.Skip(index + 1)]);
    }

    /// <summary>A separator may end a line, or follow markup and stand alone.</summary>
    private static string Padded(LiteralInline literal)
    {
        var before = literal.PreviousSibling is LineBreakInline ? " " : "";
        var after = literal.NextSibling is LineBreakInline ? " " : "";
        return before + literal.Content.ToString() + after;
    }

    private static string FirstWords(string text) => string.Join(' ', text.Split(' ').Take(6));
}
