using DeStalinization.Content.Dialect.Attributes;
using Markdig.Syntax;

namespace DeStalinization.Content.Parsing;

/// <summary>The attributes that an author gave a heading, an item or a paragraph.</summary>
/// <param name="Owner">What they are of.</param>
/// <param name="List">Null when there are none.</param>
internal sealed record AttributeSet(LeafBlock Owner, AttributeList? List)
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
        foreach (var entry in list?.Entries.Where(entry => !allowed.Contains(entry.Key)) ?? [])
            page.FaultAttribute(list!, entry, allowed);
        foreach (var again in list?.Entries.GroupBy(entry => entry.Key).SelectMany(same => same.Skip(1)) ?? [])
            page.FaultAttribute(list!, again);
        list?.Remove();
        return new AttributeSet(leaf, list);
    }

    internal static void FaultAttribute(this Page page, AttributeList list, WrittenAttribute entry, params string[] allowed) =>
        page.Findings.Fault(
            page.File.At(list.Span.Start + entry.Offset),
            Rules.AttributeNotAllowed,
            $"The attribute '{(entry.Key == "#" ? "#" + entry.Value : entry.Key)}' is not allowed here.",
            allowed.Length == 0 ? "Remove it." : $"Only {string.Join(", ", allowed.Select(Shown))} may stand here.");

    private static string Shown(string key) => key == "#" ? "#id" : key;
}
