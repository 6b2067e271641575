using DeStalinization.Content.Dialect;
using DeStalinization.Content.Dialect.Citations;
using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Parsing;

/// <summary>
/// Grammar of <c>sources.md</c>: entries, each a heading <c>## Name, *Work* {#id}</c> and bullets <c>- key: value</c>. The keys author,
/// year and kind are required; publisher and url are not. A kind is book, article, chapter, document or web.
/// </summary>
internal static class SourcesParser
{
    private static readonly string[] Required = ["author", "year", "kind"];
    private static readonly string[] Keys = [.. Required, "publisher", "url"];
    private static readonly string[] Kinds = ["book", "article", "chapter", "document", "web"];

    internal static IReadOnlyList<Source> Parse(ContentFile file, Findings findings)
    {
        var page = new Page(file, 0, new NoteRenderer(new NoteNumbers()), findings);
        var (lead, entries) = Section.Split(page.Blocks, 2);
        foreach (var block in lead)
            page.FaultPlace(block, "sources with a heading '##'");
        var sources = entries.Select(entry => ParseOne(page, entry)).ToList();
        page.Finish();
        // A title in quotation marks stands where its first word belongs.
        return [.. sources.OrderBy(source => source.Title.Text.TrimStart('\'', '"', '‘', '“', '«'), StringComparer.InvariantCultureIgnoreCase)];
    }

    private static Source ParseOne(Page page, Section entry)
    {
        var heading = entry.Heading;
        var (id, _) = IdentityReader.Required(page, page.Take(heading, "#", IdentityReader.Formerly), "source");
        var values = Values(page, entry);
        foreach (var key in Required.Where(key => !values.ContainsKey(key)))
            page.Fault(heading, Rules.SourceKeyMissing, $"This source has no {key}.", $"Add a line '- {key}: …' under its heading.");
        return page.Placed(
            new Source(
                id,
                page.Inline(heading),
                values.GetValueOrDefault("author"),
                values.GetValueOrDefault("publisher"),
                values.GetValueOrDefault("year"),
                values.GetValueOrDefault("kind", ""),
                values.GetValueOrDefault("url")),
            heading);
    }

    private static Dictionary<string, string> Values(Page page, Section entry)
    {
        var values = new Dictionary<string, string>();
        foreach (var bullet in Items.FlatBullets(page, entry.Blocks, "a list of 'key: value'"))
        {
            var written = PlainText.Of(bullet).Split(':', 2, StringSplitOptions.TrimEntries);
            var (key, value) = (written[0], written.ElementAtOrDefault(1) ?? "");
            if (!Keys.Contains(key))
                page.Fault(bullet, Rules.SourceKeyUnknown, $"A source has no '{key}'.", $"The keys are {string.Join(", ", Keys)}.");
            else if (value.Length > 0 && !values.TryAdd(key, value))
                page.Fault(bullet, Rules.SourceKeyDuplicate, $"This source already has '{key}'.", "Keep one of the two.");
            else if (Wrong(key, values.GetValueOrDefault(key)) is { } mend)
                page.Fault(bullet, Rules.BadSourceValue, $"The {key} of this source cannot be '{value}'.", mend);
        }
        return values;
    }

    private static string? Wrong(string key, string? value) => (key, value) switch
    {
        (_, null) => null,
        ("kind", _) when !Kinds.Contains(value) => $"Write one of {string.Join(", ", Kinds)}.",
        ("url", _) when !IsWeb(value) => "Write a whole address that begins with https:// or http://.",
        _ => null,
    };

    private static bool IsWeb(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "https" or "http";
}
