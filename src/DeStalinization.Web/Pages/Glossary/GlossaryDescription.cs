using System.Text.Json.Nodes;
using DeStalinization.Web.Pages.Shared;

namespace DeStalinization.Web.Pages.Glossary;

/// <summary>The glossary as a schema.org <c>DefinedTermSet</c>. A topic is described on its own page.</summary>
internal static class GlossaryDescription
{
    /// <param name="address">The page's own, absolute.</param>
    public static string Of(IEnumerable<(string Id, string Title)> terms, string title, string address) => JsonLd.Of(new JsonObject
    {
        ["@type"] = "DefinedTermSet",
        ["@id"] = address,
        ["name"] = $"{title}: glossary",
        ["hasDefinedTerm"] = new JsonArray([.. terms.Select(term => new JsonObject
        {
            ["@type"] = "DefinedTerm",
            ["name"] = term.Title,
            ["url"] = $"{address}#{term.Id}",
        })]),
    });
}
