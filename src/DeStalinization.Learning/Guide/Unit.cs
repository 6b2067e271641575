namespace DeStalinization.Learning.Guide;

/// <summary>A chapter of the table of contents: topics that belong together, in reading order.</summary>
/// <param name="Id">Stable, unique in the guide.</param>
/// <param name="Introduction">Blocks of HTML.</param>
public sealed record Unit(string Id, string Title, RichText Introduction, IReadOnlyList<Topic> Topics);
