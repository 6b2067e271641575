namespace DeStalinization.Learning.Guide;

/// <summary>A term without a page of its own.</summary>
/// <param name="Definition">Blocks of HTML.</param>
public sealed record GlossaryEntry(string Id, IReadOnlyList<string> Formerly, string Title, RichText Definition);
