using System.Text;

namespace DeStalinization.Web.Search;

/// <summary>Marks what a broad search was for, as FTS5's <c>highlight</c> and <c>snippet</c> would.</summary>
internal static class BroadMarks
{
    public static HitRow Marked(this FoundRow row, BroadQuery query, int excerpt) =>
        new(row.Kind, row.Page, row.Address, Mark(row.Title, query), Mark(row.Also, query), Excerpt(row.Body, query, excerpt));

    private static string Mark(string text, BroadQuery query) => Mark(text, [.. SearchWord.Of(text)], 0, text.Length, query);

    // The first stretch of so many words that has the most of those searched for.
    private static string Excerpt(string text, BroadQuery query, int most)
    {
        var words = SearchWord.Of(text).ToArray();
        if (words.Length <= most)
            return Mark(text, words, 0, text.Length, query);
        var wanted = Array.ConvertAll(words, word => query.WordOf(word.Text));
        var first = Enumerable.Range(0, words.Length - most + 1).MaxBy(at => wanted.Skip(at).Take(most).Where(word => word is not null).Distinct().Count());
        var (start, end) = (first == 0 ? 0 : words[first].Start, first + most == words.Length ? text.Length : words[first + most - 1].End);
        return $"{(first == 0 ? "" : "…")}{Mark(text, words[first..(first + most)], start, end, query)}{(end == text.Length ? "" : "…")}";
    }

    private static string Mark(string text, SearchWord[] words, int start, int end, BroadQuery query)
    {
        var marked = new StringBuilder();
        foreach (var word in words.Where(word => query.WordOf(word.Text) is not null))
        {
            marked.Append(text, start, word.Start - start).Append(HitRow.MarkStart).Append(word.Text).Append(HitRow.MarkEnd);
            start = word.End;
        }
        return marked.Append(text, start, end - start).ToString();
    }
}
