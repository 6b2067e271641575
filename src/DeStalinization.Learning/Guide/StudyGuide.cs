namespace DeStalinization.Learning.Guide;

/// <summary>Everything a learner can study: what one folder of content says, whole and checked.</summary>
/// <param name="Language">BCP 47 tag of the guide's text.</param>
/// <param name="Introduction">Blocks of HTML.</param>
/// <param name="Units">In the order of the table of contents.</param>
/// <param name="Glossary">In alphabetical order of their titles.</param>
/// <param name="Sources">In alphabetical order of their titles.</param>
public sealed record StudyGuide(
    string Title,
    string Subtitle,
    string Language,
    string Licence,
    RichText Introduction,
    IReadOnlyList<Unit> Units,
    IReadOnlyList<GlossaryEntry> Glossary,
    IReadOnlyList<Source> Sources)
{
    /// <summary>All topics in reading order.</summary>
    public IEnumerable<Topic> Topics => Units.SelectMany(unit => unit.Topics);
}
