using DeStalinization.Web.Search;

namespace DeStalinization.Web.Pages.Search;

/// <summary>What the box at the top of every page takes.</summary>
public static class SearchBox
{
    /// <summary>The beginning that is searched for; never half of a character that is written in two units.</summary>
    public static string Shorten(string typed)
    {
        if (typed.Length <= SearchQuery.MaxCharacters)
            return typed;
        var end = char.IsHighSurrogate(typed[SearchQuery.MaxCharacters - 1]) ? SearchQuery.MaxCharacters - 1 : SearchQuery.MaxCharacters;
        return typed[..end];
    }

    public static string Address(string query) => $"/search?q={Uri.EscapeDataString(query)}";
}
