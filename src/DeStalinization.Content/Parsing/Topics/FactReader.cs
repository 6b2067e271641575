using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Parsing.Topics;

/// <summary>Grammar: <c>fact=id</c> for a key fact of the same topic, <c>fact=topic.md#id</c> for another's.</summary>
internal static class FactReader
{
    internal const string Key = "fact";

    /// <returns>Null when none is named.</returns>
    internal static FactReference? Read(Page page, AttributeSet attributes, string slug)
    {
        if (attributes[Key] is not { } written)
            return null;
        var names = written.Split(".md#");
        if (names is [var own] && Names.IsId(own))
            return new FactReference(slug, own);
        if (names is [var topic, var fact] && Names.IsSlug(topic) && Names.IsId(fact))
            return new FactReference(topic, fact);
        page.Fault(attributes.List!, Rules.BadAttributeValue, $"'fact={written}' names no fact.", "Write fact=id or fact=topic.md#id.");
        return null;
    }
}
