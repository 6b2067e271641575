using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Parsing.Topics;

/// <summary>Grammar: bullets of one paragraph each, ended by <c>{#id}</c>, perhaps with <c>formerly=</c>. Charts stand before or after.</summary>
internal static class KeyFactParser
{
    internal static IReadOnlyList<KeyFact> Parse(Page page, Section section)
    {
        var facts = new List<KeyFact>();
        foreach (var paragraph in Items.FlatBullets(page, [.. section.Blocks.Where(block => !ChartParser.IsChart(block))], "a list of key facts"))
        {
            var attributes = page.Take(paragraph, "#", IdentityReader.Formerly);
            var (id, formerly) = IdentityReader.Required(page, attributes, "key fact");
            facts.Add(page.Placed(new KeyFact(id, formerly, page.Inline(paragraph)), paragraph));
        }
        return facts;
    }
}
