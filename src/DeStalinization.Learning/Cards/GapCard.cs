using System.Net;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Learning.Cards;

/// <summary>A key fact whose bold spans are blanked, to be filled in.</summary>
/// <param name="Pieces">The fact in order; a blank where <see cref="FactPiece.Blank"/> is not null. Notes are left out.</param>
public sealed partial record GapCard(CardKey Key, string TopicTitle, KeyFact Fact, IReadOnlyList<FactPiece> Pieces) : StudyCard(Key, TopicTitle)
{
    [JsonIgnore]
    public override string Title => "Fill in: " + string.Concat(Pieces.Select(piece => piece.Blank is null ? Plain(piece.Html) : "…")).Trim();

    /// <summary>What the blanks hold, in order; at least one.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Blanks => [.. Pieces.Select(piece => piece.Blank).OfType<string>()];

    /// <summary>Null when nothing in the fact is bold.</summary>
    public static GapCard? Of(CardKey key, string topicTitle, KeyFact fact)
    {
        var html = Note().Replace(fact.Text.Html, "");
        var pieces = Bold().Split(html)
            .Select((part, index) => index % 2 == 1 ? new FactPiece("", Plain(part)) : new FactPiece(part, null))
            .Where(piece => piece.Blank is null ? piece.Html.Length > 0 : !string.IsNullOrWhiteSpace(piece.Blank))
            .ToList();
        return pieces.Exists(piece => piece.Blank is not null) ? new GapCard(key, topicTitle, fact, pieces) : null;
    }

    private static string Plain(string html) => WebUtility.HtmlDecode(Tag().Replace(html, ""));

    [GeneratedRegex("""<sup class="note-ref">.*?</sup>""", RegexOptions.Singleline)]
    private static partial Regex Note();

    [GeneratedRegex("<strong>(.*?)</strong>", RegexOptions.Singleline)]
    private static partial Regex Bold();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}

/// <param name="Html">Inline HTML; empty for a blank.</param>
/// <param name="Blank">The plain text to be filled in; null for a piece that is shown.</param>
public sealed record FactPiece(string Html, string? Blank);
