using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using DeStalinization.Learning.Guide;
using DeStalinization.Web.Pages.Shared;

namespace DeStalinization.Web.Pages.Topics;

/// <summary>
/// Puts the definition of a related term where the topic first names it: a button that opens it beside the word. It works without script
/// (the popover attribute), and a page that is read aloud or printed has the definitions under the related terms as well. What stands in
/// italics is the title of a work, so no topic is named there: <i>The Thaw</i> is a novel.
/// </summary>
public sealed partial class TermMarks(IEnumerable<RelatedTerm> terms)
{
    private readonly List<RelatedTerm> unnamed = [.. terms.OrderByDescending(term => term.Title.Length)];
    private int made;

    /// <summary>The same HTML with the terms that no earlier piece has named marked where they first stand. Links, notes and tags are left alone.</summary>
    public string Mark(string html)
    {
        var marked = new StringBuilder();
        var at = 0;
        var inTitle = false;
        foreach (Match fixedPart in NotProse().Matches(html))
        {
            MarkProse(html[at..fixedPart.Index], inTitle, marked);
            marked.Append(fixedPart.Value);
            at = fixedPart.Index + fixedPart.Length;
            inTitle = fixedPart.Value is "<em>" || (inTitle && fixedPart.Value is not "</em>");
        }
        MarkProse(html[at..], inTitle, marked);
        return marked.ToString();
    }

    private void MarkProse(string prose, bool inTitle, StringBuilder marked)
    {
        while (First(prose, inTitle) is { } found)
        {
            marked.Append(prose, 0, found.At);
            Write(found.Term, prose.Substring(found.At, found.Length), marked);
            unnamed.Remove(found.Term);
            prose = prose[(found.At + found.Length)..];
        }
        marked.Append(prose);
    }

    private (RelatedTerm Term, int At, int Length)? First(string prose, bool inTitle)
    {
        if (prose.Length < 3)
            return null;
        return unnamed
            .Where(term => !inTitle || term.TopicSlug is null)
            .Select(term => (Term: term, Match: Regex.Match(prose, $@"(?<![\w-]){Regex.Escape(HtmlEncoder.Default.Encode(term.Title))}(?![\w-])", RegexOptions.IgnoreCase)))
            .Where(one => one.Match.Success)
            .OrderBy(one => one.Match.Index)
            .Select(one => ((RelatedTerm, int, int)?)(one.Term, one.Match.Index, one.Match.Length))
            .FirstOrDefault();
    }

    // The colon keeps the ids apart from any that an author can give.
    private void Write(RelatedTerm term, string words, StringBuilder marked) => marked.Append(
        CultureInfo.InvariantCulture,
        $"""<span class="term"><button type="button" popovertarget="t:{++made}">{words}</button><span popover id="t:{made}">{HtmlEncoder.Default.Encode(term.Definition.Text)} <a href="{TermAddress.Of(term)}">More<span class="unseen"> on {HtmlEncoder.Default.Encode(term.Title)}</span></a></span></span>""");

    [GeneratedRegex("<a .*?</a>|<sup .*?</sup>|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex NotProse();
}
