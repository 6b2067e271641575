using System.Buffers;
using System.Collections.Concurrent;
using System.Net;

namespace DeStalinization.Web.Tests.Security;

/// <summary>
/// Whether any piece of what was typed stands in a page as it was sent, or as somebody would write it who decodes it once too often. Razor
/// writes each of &lt;, &gt;, " and ' as a reference, so a piece of four letters that has one of them was not escaped, unless it is in our own
/// pages too: then the longer pieces around it are looked for.
/// </summary>
/// <param name="ordinary">What our own pages are made of.</param>
internal sealed class Unescaped(string ordinary)
{
    private static readonly char[] Marks = ['<', '>', '"', '\''];
    private static readonly int[] Lengths = [4, 8, 16, 60];

    private readonly ConcurrentDictionary<string, SearchValues<string>> telling = new();

    public IReadOnlyList<string> In(string body, string typed)
    {
        var (sought, found) = (telling.GetOrAdd(typed, Telling), new List<string>());
        for (var at = body.AsSpan().IndexOfAny(sought); at >= 0;)
        {
            found.Add(body.Substring(at, Math.Min(Lengths[0], body.Length - at)));
            var next = body.AsSpan(at + 1).IndexOfAny(sought);
            at = next < 0 ? next : at + 1 + next;
        }
        return found;
    }

    /// <summary>The same text with nothing in it that could be markup.</summary>
    public static string Blunt(string typed) => string.Join(' ', typed.Split(Marks));

    private SearchValues<string> Telling(string typed)
    {
        string[] forms = [typed, WebUtility.HtmlDecode(typed), Uri.UnescapeDataString(typed)];
        return SearchValues.Create([.. forms.Distinct().SelectMany(Pieces).Distinct().Where(piece => !ordinary.Contains(piece, StringComparison.Ordinal))], StringComparison.Ordinal);
    }

    private static IEnumerable<string> Pieces(string text)
    {
        for (var mark = text.IndexOfAny(Marks); mark >= 0; mark = text.IndexOfAny(Marks, mark + 1))
        {
            foreach (var length in Lengths)
            {
                for (var from = Math.Max(0, mark - length + 1); from <= mark && from + length <= text.Length; from++)
                    yield return text.Substring(from, length);
            }
        }
    }
}
