namespace DeStalinization.Learning.Guide;

/// <summary>A claim that is commonly believed and wrong, and what is so instead.</summary>
/// <param name="Id">Stable, unique in the topic's page; made from the claim's first words when the author gave none.</param>
/// <param name="Formerly">Ids it had before.</param>
/// <param name="Claim">Inline HTML.</param>
/// <param name="Correction">Inline HTML.</param>
public sealed record Misconception(string Id, IReadOnlyList<string> Formerly, RichText Claim, RichText Correction);
