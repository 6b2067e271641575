using System.Text.RegularExpressions;

namespace DeStalinization.Web.Pages.Shared.Timelines;

/// <summary>The HTML of an event for a place outside its topic.</summary>
public static partial class EventText
{
    /// <summary>What leads to the topic's own notes would lead nowhere here, and a link cannot stand in a link.</summary>
    public static string WithoutLinks(string html) => Links().Replace(html, "");

    [GeneratedRegex("""<sup class="note-ref">.*?</sup>|</?a\b[^>]*>""", RegexOptions.Singleline)]
    private static partial Regex Links();
}
