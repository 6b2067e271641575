using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DeStalinization.Content.Parsing;

/// <summary>The shapes of slugs and ids, and the ids that are not for authors.</summary>
internal static partial class Names
{
    internal const int LongestId = 64;

    /// <summary>Anchors and elements of the page around the author's text.</summary>
    private static readonly HashSet<string> Reserved =
    [
        "main", "top", "search", "q", "contents", "definition", "key-facts", "timeline", "review-questions", "misconceptions",
        "related-terms", "sources", "notes",
    ];

    private static readonly string[] ReservedPrefixes = ["note-", "cite-"];

    internal static bool IsSlug(string text) => Slug().IsMatch(text);

    internal static bool IsId(string text) => text.Length <= LongestId && Id().IsMatch(text);

    internal static bool IsReserved(string id) =>
        Reserved.Contains(id) || ReservedPrefixes.Any(prefix => id.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>Words as part of an id: lower case, accents dropped, hyphens for all that is not a letter or digit of ASCII.</summary>
    internal static string Slugged(string words)
    {
        var bare = string.Concat(words.Normalize(NormalizationForm.FormD).Where(character =>
            CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark && character is not ('\'' or '’')));
        return NotName().Replace(bare.ToLowerInvariant(), "-").Trim('-');
    }

    [GeneratedRegex(@"\A[a-z0-9-]+\z")]
    private static partial Regex Slug();

    [GeneratedRegex(@"\A[a-z][a-z0-9-]*\z")]
    private static partial Regex Id();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotName();
}
