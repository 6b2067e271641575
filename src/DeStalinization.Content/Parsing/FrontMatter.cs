namespace DeStalinization.Content.Parsing;

/// <summary>What stands between the two lines of three hyphens at the top of a file: keys with a word or a list of words each.</summary>
/// <param name="End">Where the file's Markdown begins, in UTF-16 units.</param>
/// <param name="IsWhole">False when it could not be read to its end, so that a key that is missing may be there.</param>
internal sealed record FrontMatter(int End, bool IsWhole, IReadOnlyList<FrontMatterEntry> Entries)
{
    internal FrontMatterEntry? this[string key] => Entries.FirstOrDefault(entry => entry.Key == key);
}

/// <param name="Place">Of the key.</param>
/// <param name="Values">One for a word, each with its place; those of a list in order.</param>
internal sealed record FrontMatterEntry(Place Place, string Key, bool IsList, IReadOnlyList<FrontMatterValue> Values);

internal sealed record FrontMatterValue(Place Place, string Text);
