using Markdig.Extensions.DefinitionLists;
using Markdig.Syntax;

namespace DeStalinization.Content.Parsing;

/// <summary>One bullet: its own paragraph, and what is nested under it.</summary>
internal sealed record Bullet(ParagraphBlock Paragraph, IReadOnlyList<Block> Nested);

/// <summary>One <c>:</c> under a term; the term stands over all of its definitions.</summary>
internal sealed record Definition(LeafBlock Term, ParagraphBlock Paragraph);

/// <summary>How the lists of a section are read: whatever is not the list that belongs there is a fault.</summary>
internal static class Items
{
    /// <param name="expected">For the author: "a list of key facts".</param>
    internal static IReadOnlyList<Bullet> Bullets(Page page, IReadOnlyList<Block> blocks, string expected)
    {
        var bullets = new List<Bullet>();
        foreach (var block in blocks)
        {
            if (block is ListBlock { IsOrdered: false } list)
                bullets.AddRange(list.Cast<ListItemBlock>().Select(item => Bullet(page, item, expected)).OfType<Bullet>());
            else
                page.FaultPlace(block, expected);
        }
        return bullets;
    }

    /// <summary>The bullets of a list that has nothing nested in it.</summary>
    internal static IEnumerable<ParagraphBlock> FlatBullets(Page page, IReadOnlyList<Block> blocks, string expected)
    {
        foreach (var bullet in Bullets(page, blocks, expected))
        {
            foreach (var nested in bullet.Nested)
                page.FaultPlace(nested, expected);
            yield return bullet.Paragraph;
        }
    }

    internal static IEnumerable<Definition> Definitions(Page page, IReadOnlyList<Block> blocks, string expected)
    {
        foreach (var other in blocks.Where(block => block is not DefinitionList))
            page.FaultPlace(other, expected);
        DefinitionTerm? term = null;
        foreach (var item in blocks.OfType<DefinitionList>().SelectMany(list => list.Cast<DefinitionItem>()))
        {
            foreach (var extra in item.OfType<DefinitionTerm>().SkipLast(1))
                page.FaultPlace(extra, expected);
            term = item.OfType<DefinitionTerm>().LastOrDefault() ?? term;
            var body = item.Where(block => block is not (DefinitionTerm or BlankLineBlock)).ToList();
            foreach (var other in body.Skip(body.FirstOrDefault() is ParagraphBlock ? 1 : 0))
                page.FaultPlace(other, expected);
            if (term is not null && body.FirstOrDefault() is ParagraphBlock paragraph)
                yield return new Definition(term, paragraph);
        }
    }

    private static Bullet? Bullet(Page page, ListItemBlock item, string expected)
    {
        if (item.FirstOrDefault() is ParagraphBlock paragraph)
            return new Bullet(paragraph, [.. item.Skip(1)]);
        if (item.FirstOrDefault() is { } other)
            page.FaultPlace(other, expected);
        else
            page.Fault(item, Rules.Empty, "This item is empty.", "Write it, or remove it.");
        return null;
    }
}
