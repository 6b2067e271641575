namespace DeStalinization.Content.Parsing;

/// <summary>Which sections may stand side by side, by their titles.</summary>
/// <param name="Titles">In the order they must have.</param>
/// <param name="Required">Those that must be there.</param>
internal sealed record SectionGrammar(IReadOnlyList<string> Titles, IReadOnlyList<string> Required)
{
    /// <summary>The sections by title, each fault told. A section out of its order is read all the same; of two alike the first.</summary>
    /// <param name="whole">Where a missing section is told: what it is missing from.</param>
    internal IReadOnlyDictionary<string, Section> Sort(Page page, IReadOnlyList<Section> sections, Place whole)
    {
        var found = new Dictionary<string, Section>();
        var latest = "";
        foreach (var section in sections)
        {
            page.Take(section.Heading);
            var index = IndexOf(section.Title);
            if (index < 0)
                FaultUnknown(page, section);
            else if (!found.TryAdd(section.Title, section))
                FaultAgain(page, section, found[section.Title]);
            else if (index < IndexOf(latest))
                FaultOrder(page, section, latest);
            else
                latest = section.Title;
            if (index >= 0 && section.Blocks.Count == 0)
                page.Fault(section.Heading, Rules.Empty, $"The section '{section.Title}' is empty.", "Write it, or remove its heading.");
        }
        foreach (var title in Required.Where(title => !found.ContainsKey(title)))
            page.Findings.Fault(whole, Rules.MissingSection, $"The section '{title}' is missing.", $"The order is {Listed}.");
        return found;
    }

    private string Listed => string.Join(", ", Titles);

    private int IndexOf(string title) => Titles.ToList().IndexOf(title);

    private void FaultUnknown(Page page, Section section) =>
        page.Fault(section.Heading, Rules.UnknownSection, $"There is no section '{section.Title}'.", $"The sections are {Listed}.");

    private void FaultOrder(Page page, Section section, string latest) =>
        page.Fault(section.Heading, Rules.MisplacedSection, $"'{section.Title}' stands after '{latest}'.", $"The order is {Listed}.");

    private static void FaultAgain(Page page, Section section, Section first) =>
        page.Fault(
            section.Heading,
            Rules.DuplicateSection,
            $"The section '{section.Title}' is already on line {page.At(first.Heading).Line}.",
            "Make one of the two.");
}
