using System.Text.RegularExpressions;
using DeStalinization.Content.Dialect.Attributes;
using Markdig.Syntax.Inlines;

namespace DeStalinization.Content.Dialect.Languages;

/// <summary><c>[оттепель]{lang=ru}</c>: words of another language.</summary>
internal sealed partial class LanguageSpan : ContainerInline
{
    internal required AttributeList Attributes { get; init; }

    /// <summary>A tag of BCP 47; null when the author wrote none that can be one.</summary>
    internal string? Tag =>
        Attributes.Entries is [{ Key: "lang" } only] && IsTag(only.Value) ? only.Value : null;

    /// <summary>The shape of a BCP 47 tag: a language, then subtags of two to eight letters or digits.</summary>
    internal static bool IsTag(string text) => TagShape().IsMatch(text);

    [GeneratedRegex(@"\A[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}\z")]
    private static partial Regex TagShape();
}
