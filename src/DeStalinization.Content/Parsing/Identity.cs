using Markdig.Syntax;

namespace DeStalinization.Content.Parsing;

/// <summary>What something in the guide is and was called.</summary>
/// <param name="Id">Empty when it has none, which is a fault.</param>
internal sealed record Identity(string Id, IReadOnlyList<string> Formerly);

/// <summary>
/// Grammar: <c>#id</c> and <c>formerly=id,id</c> among the attributes; an id is <c>a-z</c>, then <c>a-z0-9-</c>, at most 64 characters.
/// </summary>
internal static class IdentityReader
{
    internal const string Formerly = "formerly";

    /// <param name="what">For the author: "key fact".</param>
    internal static Identity Required(Page page, AttributeSet attributes, string what)
    {
        if (attributes["#"] is not null)
            return Written(page, attributes);
        if (attributes.List is not { Entries.Count: 0 })
        {
            page.Fault(
                attributes.Owner, Rules.MissingId, $"This {what} has no id.", "End it with one of its own, such as {#secret-speech}.");
        }
        return new Identity("", []);
    }

    /// <param name="made">What it is called when the author names it nothing.</param>
    internal static Identity Optional(Page page, AttributeSet attributes, Func<string> made)
    {
        if (attributes["#"] is not null)
            return Written(page, attributes);
        var former = FormerIds(page, attributes);
        var place = page.At(attributes.Owner);
        var id = made();
        page.Findings.Ids.Add(new PlacedId(place, id, former));
        return new Identity(id, former);
    }

    private static Identity Written(Page page, AttributeSet attributes)
    {
        var id = attributes["#"]!;
        if (Check(page, attributes.List!, id) && Names.IsReserved(id))
            page.Fault(attributes.List!, Rules.ReservedId, $"The id '{id}' is the page's own.", "Choose another.");
        var identity = new Identity(id, FormerIds(page, attributes));
        page.Findings.Ids.Add(new PlacedId(page.At(attributes.List!), id, identity.Formerly));
        return identity;
    }

    private static string[] FormerIds(Page page, AttributeSet attributes)
    {
        var ids = attributes[Formerly]?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        return [.. ids.Where(id => Check(page, attributes.List!, id))];
    }

    private static bool Check(Page page, MarkdownObject list, string id)
    {
        var isId = Names.IsId(id);
        if (!isId)
        {
            page.Fault(
                list,
                Rules.BadId,
                $"'{id}' is not an id.",
                $"Write a letter of a-z, then a-z, 0-9 and hyphens, at most {Names.LongestId} in all.");
        }
        return isId;
    }
}
