using DeStalinization.Content.Dialect.Attributes;
using Markdig.Extensions.CustomContainers;
using Markdig.Helpers;
using Markdig.Syntax;

namespace DeStalinization.Content.Parsing;

/// <summary>The attributes that an author gave a heading, an item or a paragraph.</summary>
/// <param name="Owner">What they are of.</param>
/// <param name="List">Null when there are none.</param>
internal sealed record AttributeSet(Block Owner, AttributeList? List)
{
    /// <summary>The value of a key; null when it was not given.</summary>
    internal string? this[string key] => List?.Entries.FirstOrDefault(entry => entry.Key == key)?.Value;
}

/// <summary>How attributes are taken off the text that they end.</summary>
internal static class AttributeTaking
{
    /// <summary>Takes the list at the end of a leaf out of its text, and faults every key but these.</summary>
    internal static AttributeSet Take(this Page page, LeafBlock leaf, params string[] allowed)
    {
        var list = leaf.Inline?.LastChild as AttributeList;
        list?.Remove();
        return page.Checked(leaf, list, allowed);
    }

    /// <summary>The list that stands after a container's name, with every key but these faulted.</summary>
    internal static AttributeSet Take(this Page page, CustomContainer container, params string[] allowed)
    {
        var written = (container.Arguments ?? "").Trim();
        if (written.Length == 0)
            return new AttributeSet(container, null);
        var read = AttributeListParser.Read(new StringSlice(written));
        var entries = read?.Length == written.Length ? read.Value.Entries : [];
        var start = page.File.Text.IndexOf(written, container.Span.Start, StringComparison.Ordinal);
        var list = new AttributeList { Entries = entries, Span = new(start, start + written.Length - 1) };
        if (entries.Count == 0)
            page.FaultAttributes(list);
        return page.Checked(container, list, allowed);
    }

    internal static void FaultAttributes(this Page page, AttributeList list) =>
        page.Fault(list, Rules.BadAttributes, "These attributes cannot be read.", "Write them as {#id key=value key=\"a b\"} on one line.");

    private static AttributeSet Checked(this Page page, Block owner, AttributeList? list, string[] allowed)
    {
        foreach (var entry in list?.Entries.Where(entry => !allowed.Contains(entry.Key)) ?? [])
            page.FaultAttribute(list!, entry, allowed);
        foreach (var again in list?.Entries.GroupBy(entry => entry.Key).SelectMany(same => same.Skip(1)) ?? [])
            page.FaultAttribute(list!, again);
        return new AttributeSet(owner, list);
    }

    internal static void FaultAttribute(this Page page, AttributeList list, WrittenAttribute entry, params string[] allowed) =>
        page.Findings.Fault(
            page.File.At(list.Span.Start + entry.Offset),
            Rules.AttributeNotAllowed,
            $"The attribute '{(entry.Key == "#" ? "#" + entry.Value : entry.Key)}' is not allowed here.",
            allowed.Length == 0 ? "Remove it." : $"Only {string.Join(", ", allowed.Select(Shown))} may stand here.");

    private static string Shown(string key) => key == "#" ? "#id" : key;
}
