using Markdig.Syntax.Inlines;

namespace DeStalinization.Content.Dialect.Attributes;

/// <summary><c>{#id key=value key="a b"}</c>: what an author says of the heading, item or span before it.</summary>
internal sealed class AttributeList : LeafInline
{
    /// <summary>As written; <c>#id</c> has the key <c>#</c>. Empty when the list cannot be read.</summary>
    internal required IReadOnlyList<WrittenAttribute> Entries { get; init; }
}

/// <param name="Offset">In characters from the list's opening brace.</param>
internal sealed record WrittenAttribute(string Key, string Value, int Offset);
