namespace DeStalinization.Learning.Guide;

/// <summary>One claim that a full answer makes.</summary>
/// <param name="Id">Stable, unique in the topic's page.</param>
/// <param name="Formerly">Ids it had before.</param>
/// <param name="Claim">Inline HTML.</param>
/// <param name="TermGroups">All of them must be mentioned for the point to count. Empty: the claim's own words are used, by <paramref name="ClaimStems"/>.</param>
/// <param name="ClaimStems">The claim's stems with their weights, filled only where there are no term groups.</param>
/// <param name="Fact">The key fact that teaches this point; null when the author named none.</param>
public sealed record KeyPoint(
    string Id,
    IReadOnlyList<string> Formerly,
    RichText Claim,
    IReadOnlyList<TermGroup> TermGroups,
    IReadOnlyList<WeightedStem> ClaimStems,
    FactReference? Fact);

/// <summary>Words or phrases any one of which will do.</summary>
public sealed record TermGroup(IReadOnlyList<string> Alternatives);

/// <summary>A stem and its share of the claim: inverse document frequency over the guide, the claim's weights adding up to 1.</summary>
public sealed record WeightedStem(string Stem, double Weight);
