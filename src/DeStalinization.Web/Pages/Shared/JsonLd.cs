using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace DeStalinization.Web.Pages.Shared;

/// <summary>What a page says of itself in the words of schema.org, to stand inside a script element.</summary>
internal static class JsonLd
{
    // It escapes <, > and &, so no text can end the element; other letters are left as they are.
    private static readonly JsonSerializerOptions InPage = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Adds the context to the description.</summary>
    public static string Of(JsonObject description)
    {
        description.Insert(0, "@context", "https://schema.org");
        return description.ToJsonString(InPage);
    }
}
