namespace DeStalinization.Content.Parsing;

/// <summary>The files of a content folder that are not topics, by their paths in it.</summary>
internal static class ContentFiles
{
    internal const string Guide = "guide.md";
    internal const string Glossary = "glossary.md";
    internal const string Sources = "sources.md";
}
