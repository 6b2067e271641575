using System.Text;
using DeStalinization.Learning.Answers;

namespace DeStalinization.Web.Search;

/// <summary>A hit as the index gives it, its marks in the text.</summary>
internal sealed record HitRow(string Kind, string Page, string Address, string Title, string Also, string Excerpt)
{
    // The query makes them with char(2) and char(3); no text of the guide has them.
    public const char MarkStart = '\u0002';
    public const char MarkEnd = '\u0003';

    public SearchHit ToHit() => new(Kind, Page, Address, [.. Pieces(Named)], [.. Pieces(Excerpt)]);

    // Another name only where more of the words are in it.
    private string Named => Also.Split(SearchEntry.Between).FirstOrDefault(name => Marks(name) > Marks(Title)) is { } other ? $"{Title}{SearchEntry.Between}{other}" : Title;

    private static int Marks(string text) => text.Count(letter => letter == MarkStart);

    private static IEnumerable<TextPiece> Pieces(string text)
    {
        var piece = new StringBuilder();
        foreach (var letter in text)
        {
            if (letter is not (MarkStart or MarkEnd))
            {
                piece.Append(letter);
            }
            else if (piece.Length > 0)
            {
                yield return new TextPiece(piece.ToString(), letter == MarkEnd);
                piece.Clear();
            }
        }
        if (piece.Length > 0)
            yield return new TextPiece(piece.ToString(), false);
    }
}
