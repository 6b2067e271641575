namespace DeStalinization.Learning.Guide;

/// <summary>A piece of the guide's prose in its two shapes.</summary>
/// <param name="Html">Safe HTML, as the content renderer made it: escaped, allow-listed, citations as note links. Inline or block as its owner says.</param>
/// <param name="Text">The same words without markup, citations or notes: for search, the answer checker and attributes.</param>
public sealed record RichText(string Html, string Text)
{
    public static readonly RichText Empty = new("", "");
}
